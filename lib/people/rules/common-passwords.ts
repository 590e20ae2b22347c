/** Words that stand at the core of the passwords tried first, alone or with digits and signs around them. */
const CORES = new Set(
  `password passwort passw motdepasse contrasena contraseña senha wachtwoord haslo parola
  welcome willkommen bienvenue bienvenido letmein login logmein signin access admin administrator administrador
  root superuser sysadmin guest user username test tester testing testtest temp temporary changeme changeit
  default secret secretpassword master mastermaster hello hellohello helloworld iloveyou iloveu loveyou lovely
  princess prinzessin sunshine sonnenschein dragon monkey football baseball basketball hockey soccer softball
  superman batman spiderman starwars pokemon minecraft fortnite naruto samsung iphone google facebook instagram
  twitter youtube whatsapp microsoft windows apple macbook android computer internet laptop keyboard
  shadow michael jordan jennifer jessica ashley nicole daniel thomas andrew joshua matthew anthony robert
  charlie george william alexander alexandra elizabeth victoria samantha amanda stephanie christian christopher
  benjamin hunter buster killer ranger tigger ginger pepper cookie chocolate banana orange cheese butterfly
  flower flowers sunflower summer winter autumn spring january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday
  birthday family friend friends freedom forever whatever nothing trustno trustnoone mustang corvette ferrari
  porsche mercedes yamaha harley jaguar liverpool chelsea arsenal barcelona realmadrid juventus manchester
  mancity manunited london paris berlin newyork america england germany france canada australia
  qwerty qwertz azerty qwertyuiop asdfghjkl zxcvbnm asdfasdf qweasd qweasdzxc qazwsx qazwsxedc zaqxsw
  abcdef abcabc abcd abc xyz blink matrix phoenix thunder diamond silver golden purple yellow
  blessed jesus jesuschrist christ heaven angel angels faith hunting fishing biteme fuckyou fuckoff asshole
  bigdaddy babygirl babyboy sweetheart darling honey loveme lover beautiful gorgeous
  company office business marketing service support info contact backup server database network security
  galley newsroom newspaper factcheck factchecker factchecking editor editorial journalist journalism headline
  deadline article articles reporter checker desk newsdesk verify verified truth`.split(
    /\s+/,
  ),
);

/** Tried first as they are; most have no word for a core. */
const WHOLE = new Set(
  `1q2w3e4r 1q2w3e4r5t 1q2w3e 1qaz2wsx 1qaz2wsx3edc zaq12wsx zaq1zaq1 q1w2e3r4 q1w2e3r4t5 qwer1234 1234qwer
  asdf1234 1234asdf zxcv1234 abcd1234 1234abcd a1b2c3d4 aa123456 a1234567 a12345678 a123456789 11223344 112233445566
  1122334455 12344321 123454321 1234554321 87654321 147258369 159357456 741852963 789456123 123456789a 123456789q
  123123123 123321123 12341234 123412345 01020304 10203040 102030405060 19841984 19851985 20202020 20242024
  20252025 20262026 qwe123qwe asd123asd 123qweasd 123qweasdzxc qweasdzxc123 p@ssw0rd pa55word passw0rd pa$$word
  letmein1 trustno1 correcthorsebatterystaple iloveyou1 football1 superman1 nopassword nopasswd mypassword
  thisismypassword yourpassword newpassword oldpassword password1234 password12345 passwordpassword
  secret123 secretsecret opensesame sesameopen rosebud1 blahblah whatever1 ncc1701d ncc1701e
  j38ifubn 3rjs1la7qe 18atcskd2w myspace1 linkedin adobe123 photoshop 5201314520 woaini1314 woaini520
  00000000 11111111 88888888 99999999 12345679 98765432 987654321 0123456789 0987654321 9876543210`.split(
    /\s+/,
  ),
);

/** Along which a finger slides. */
const ROWS = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
];

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * Whether a password, folded to lower case, is among the first that anybody tries: a well-known one, a well-known
 * word with digits and signs around it or in place of letters, one piece repeated, or a slide along the keyboard.
 */
export function isCommonPassword(folded: string): boolean {
  return (
    WHOLE.has(folded) ||
    coresOf(folded).some((core) => CORES.has(core) || core === "") ||
    isRepeated(folded) ||
    isSlide(folded)
  );
}

/** The word in the middle, as written and with look-alike digits read as letters. */
function coresOf(text: string): readonly string[] {
  // Only what has a word for its core is common: eight digits of one's own are weak, not well known.
  if (!/\p{Letter}/u.test(text)) return [];
  const bare = text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, "");
  const read = [...text].map((sign) => LEET[sign] ?? sign).join("");
  const readBare = [...bare].map((sign) => LEET[sign] ?? sign).join("");
  return [bare, readBare, read.replace(/[^\p{Letter}]+/gu, "")];
}

/** One piece of up to four characters, again and again. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some((length) => {
    const piece = text.slice(0, length);
    const times = Math.ceil(text.length / length);
    return times >= 2 && piece.repeat(times).slice(0, text.length) === text;
  });
}

function isSlide(text: string): boolean {
  const back = [...text].reverse().join("");
  return ROWS.some((row) => row.includes(text) || row.includes(back));
}
