/** Who sells or gives away texts that others print: what it is called in print, and where it publishes itself. */
export type Agency = {
  readonly name: string;
  /** As they stand in a dateline or byline, case and all. */
  readonly marks: readonly string[];
  readonly sites: readonly string[];
};

/** News agencies by what papers of many countries print. Short marks count only where a dateline or byline stands. */
export const agencies: readonly Agency[] = [
  agency("Reuters", ["Reuters", "REUTERS", "rtr"], ["reuters.com"]),
  agency("Associated Press", ["AP", "Associated Press"], ["apnews.com"]),
  agency(
    "Agence France-Presse",
    ["AFP", "Agence France-Presse"],
    ["afp.com", "france24.com"],
  ),
  agency("dpa", ["dpa", "DPA", "Deutsche Presse-Agentur"], ["dpa.com"]),
  agency("EFE", ["EFE"], ["efe.com"]),
  agency("ANSA", ["ANSA", "Ansa"], ["ansa.it"]),
  agency("PA Media", ["PA", "PA Media", "Press Association"], ["pa.media"]),
  agency("UPI", ["UPI", "United Press International"], ["upi.com"]),
  agency("TASS", ["TASS", "Itar-Tass"], ["tass.com", "tass.ru"]),
  agency("Interfax", ["Interfax"], ["interfax.com", "interfax.ru"]),
  agency("Xinhua", ["Xinhua"], ["xinhuanet.com", "news.cn"]),
  agency("Kyodo News", ["Kyodo", "Kyodo News"], ["kyodonews.net"]),
  agency("Yonhap", ["Yonhap"], ["yna.co.kr"]),
  agency("Anadolu", ["AA", "Anadolu", "Anadolu Agency"], ["aa.com.tr"]),
  agency("Press Trust of India", ["PTI", "Press Trust of India"], []),
  agency("The Canadian Press", ["CP", "The Canadian Press"], []),
  agency("Australian Associated Press", ["AAP"], ["aap.com.au"]),
  agency("APA", ["APA", "Austria Presse Agentur"], ["apa.at"]),
  agency("Keystone-SDA", ["SDA", "sda", "Keystone-SDA", "ATS"], []),
  agency("ANP", ["ANP"], ["anp.nl"]),
  agency("Belga", ["Belga", "BELGA"], ["belganewsagency.eu"]),
  agency("NTB", ["NTB", "©NTB"], ["ntb.no"]),
  agency("TT", ["TT", "TT Nyhetsbyrån"], ["tt.se"]),
  agency("Ritzau", ["Ritzau", "ritzau"], ["ritzau.dk"]),
  agency("STT", ["STT"], ["stt.fi"]),
  agency("PAP", ["PAP"], ["pap.pl"]),
  agency("ČTK", ["ČTK", "CTK"], ["ctk.eu", "ceskenoviny.cz"]),
  agency("MTI", ["MTI"], ["mti.hu"]),
  agency("Lusa", ["Lusa"], ["lusa.pt"]),
  agency("JTA", ["JTA"], ["jta.org"]),
  agency("epd", ["epd"], ["epd.de"]),
  agency("KNA", ["KNA"], ["kna.de"]),
];

function agency(
  name: string,
  marks: readonly string[],
  sites: readonly string[],
): Agency {
  return { name, marks, sites };
}
