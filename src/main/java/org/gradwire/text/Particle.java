package org.gradwire.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A Korean particle that has one form after a consonant and another after a vowel.
///
/// Patterns hold both, as forms on paper do (`{0}을(를)`); the right one is chosen when the sentence is
/// made, by how the last letter before it is read aloud: digits and Latin letters in Korean too.
///
/// @param pattern        as it stands in a pattern
/// @param afterConsonant the form after a final consonant
/// @param afterVowel     the form after a vowel
record Particle(String pattern, String afterConsonant, String afterVowel) {
    private static final List<Particle> ALL = List.of(
            new Particle("을(를)", "을", "를"),
            new Particle("이(가)", "이", "가"),
            new Particle("은(는)", "은", "는"),
            new Particle("과(와)", "과", "와"),
            new Particle("(으)로", "으로", "로"),
            new Particle("(이)", "이", ""));

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int FINAL_L = 8;
    /// 0 영, 1 일, 2 이, 3 삼, 4 사, 5 오, 6 육, 7 칠, 8 팔, 9 구.
    private static final String DIGITS_WITH_FINAL = "036";
    private static final String DIGITS_WITH_L = "178";

    /// How a word ends when it is read: `로` follows a final `ㄹ` as it follows a vowel.
    private enum Ending {
        VOWEL,
        L,
        CONSONANT
    }

    /// The particle that stands in a pattern at a place, if one does.
    static Optional<Particle> at(String pattern, int place) {
        return ALL.stream().filter(particle -> pattern.startsWith(particle.pattern(), place)).findFirst();
    }

    /// The form that follows a text.
    String after(CharSequence text) {
        Ending ending = ending(text);
        boolean likeVowel = ending == Ending.VOWEL || (ending == Ending.L && pattern.equals("(으)로"));
        return likeVowel ? afterVowel : afterConsonant;
    }

    /// Quotes and brackets are not read.
    private static Ending ending(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && "'\"’”)]}>| ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < 0) {
            return Ending.VOWEL;
        }
        char c = text.charAt(last);
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int finalLetter = (c - FIRST_SYLLABLE) % FINALS;
            return finalLetter == 0 ? Ending.VOWEL : finalLetter == FINAL_L ? Ending.L : Ending.CONSONANT;
        }
        // A power is read "… 제곱".
        if ("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0) {
            return Ending.CONSONANT;
        }
        int subscript = "₀₁₂₃₄₅₆₇₈₉".indexOf(c);
        char digit = subscript >= 0 ? (char) ('0' + subscript) : c;
        if (digit >= '0' && digit <= '9') {
            return DIGITS_WITH_FINAL.indexOf(digit) >= 0
                    ? Ending.CONSONANT
                    : DIGITS_WITH_L.indexOf(digit) >= 0 ? Ending.L : Ending.VOWEL;
        }
        int first = last;
        while (first > 0 && isLatin(text.charAt(first - 1))) {
            first--;
        }
        return isLatin(c) ? latin(text.subSequence(first, last + 1).toString().toLowerCase(Locale.ROOT)) : Ending.VOWEL;
    }

    /// A single letter, or a word without vowels, is spelled: only L, M, N and R end in a consonant. A
    /// word is read as Korean borrows it: *dot* 닷, *step* 스텝, *scale* 스케일, *name* 네임, but *score* 스코어.
    private static Ending latin(String word) {
        boolean spelled = word.length() == 1 || word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
        char last = word.charAt(word.length() - 1);
        if (spelled) {
            return last == 'l' || last == 'r' ? Ending.L : last == 'm' || last == 'n' ? Ending.CONSONANT : Ending.VOWEL;
        }
        boolean silent = word.length() > 3 && last == 'e';
        char heard = silent ? word.charAt(word.length() - 2) : last;
        char before = word.charAt(word.length() - (silent ? 3 : 2));
        if (heard == 'l') {
            return Ending.L;
        }
        boolean nasal = heard == 'm' || heard == 'n' || (heard == 'g' && before == 'n');
        boolean stop = !silent && "ptkbc".indexOf(heard) >= 0 && "aeiou".indexOf(before) >= 0;
        return nasal || stop ? Ending.CONSONANT : Ending.VOWEL;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
