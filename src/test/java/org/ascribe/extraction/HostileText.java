package org.ascribe.extraction;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A kind of text that no newspaper prints, of any length.
 *
 * @param name what it is made of
 * @param made a text of about so many characters
 */
record HostileText(String name, IntFunction<String> made) {
    /** So that the text passes for English and is not turned away at the door. */
    private static final String ENGLISH = "It was the day of the fair and the keeper of the gate was there with all the"
            + " people who had come from the hills to see it, as they had done in the years before that one.\n\n";

    String of(int characters) {
        return ENGLISH + made.apply(characters);
    }

    static Stream<HostileText> all() {
        return Stream.of(repeated(), around(), numbered(), halves()).flatMap(kinds -> kinds);
    }

    /** Pieces that make a text each, by being repeated: _ is a blank, ¶ ← ↓ are line breaks. */
    private static final String PIECES = """
            " “ ” « ' ‘ ’ ` "_ “” ”“ ''_ ``_ 12"_ _'em '_x
            ‘x’_ “‘x’”_ ‘“x”’_ ‘“x_ "a”_“b"_'c’_‘d'_ “a_“b_ “a”_“b “a_said_“b_said_
            \0 \u0301 a\u0301 \uD83D \uDE00 \uDE00a\uD83D_ 😀 \u202E İ Σ قال_الرئيس_ He_said_\u202E«قال»\u202C._
            _ ¶ ←¶ ↓ ( (_ ) . ._ ?!_ , ,_ :_ ;_ — -_ … •_ 1 1, 1._ a. A._ a- a' a/
            a a_ a¶ Ana_ the_ the_all_ all_the_ of_ to_ not_ later_ later_not_ would_ Monday_ Mr._ U.S._The_ who_ that_
            whether_why_how_ Ana’s_ he’s_ said_ said¶ said:_ said_that_ he_said_she_said_ He_said._ He_said_that_he_said._
            she_told_him_that_ he_(said_that_ and_warned_ the_keeper,_and_ asked_whether_ —_he_said_—_ the_claim_that_
            keepers_who_said_that_the_gate,_which_ who_said_it_was,_ according_to_the_mayor,_ Ana_Ruiz_and_ Ministry_of_
            (R-Tex.)_ President_Ana_Ruiz_ “We_go,”_he_said.¶ “We_go,”_he_said._ “We_go_on.¶¶ “It_is”,_who_said._
            “a,”_said_the_mayor._ Ana_said_‘we_go._ he_said,_“a”,_ ANA_RUIZ:_We_go_on.¶ Q:_Is_it_so?¶A:_That_is_so.¶
            WESTMERE_(CP)_—_We_go_on.¶ Read_more:_it.¶ By_Ana_Ruiz¶ ©_Ana¶ 1_May_2024¶ The_Gate_Opens_Again¶ •_Ana_said_so.¶
            and_ and,_ a,_b_and_c,_ a_and_b_ (a)_ (a (a, )( [a]_ ((_ a@ A.B. http:// A–B é ß “a”¶ “a.”¶ “A.”_(b)_ he_ he,_
            “Yes.”¶ “Yes,”_he_said.¶ “Yes,”_she_said._“No,”_he_said.¶ They_said._The_keepers_said._ keeper_of_the_gate_of_
            it_is_not_ now_not_now_ The_mayor_ she_said_he_said_they_said_it_ he_said,_she_said,_ said,_adding_ if_
            """;

    private static Stream<HostileText> repeated() {
        return PIECES.lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(piece -> piece.replace('_', ' ')
                        .replace('¶', '\n')
                        .replace('←', '\r')
                        .replace('↓', '\u2028'))
                .map(piece -> new HostileText(shown(piece), characters -> fill(piece, characters)));
    }

    private static Stream<HostileText> around() {
        return Stream.of(
                around("“We go,” said Ana Ruiz. ", "“We go on.” ", ""),
                around("“We go,” said Ana Ruiz.\n\n", "“We go on.”\n\n", ""),
                around("“We go,” said Ana Ruiz. ", "“She saw her with him and it was theirs.” ", ""),
                around("“", "I think he knows it and she said that. ", "” said Ana Ruiz."),
                around("“", "I go and he goes and ", "” said Ana Ruiz."),
                around("“", "that is so and ", "” said Ana Ruiz."),
                around("“it ", "is not ", "” said Ana Ruiz."),
                around("“", "‘a ", "” said Ana Ruiz."),
                around("Ana Ruiz said ", "“a” and ", "."),
                around("“It is,” said Ana", " ", "Ruiz. “We go.”"),
                around("“It is,” said Ana Ruiz ", "(R-Tex.) ", ". “We go.”"),
                around("“It is,” said ", "Ana ", ". “We go,” said Ana."),
                around("“", "“", "” said Ana Ruiz."),
                around("\n“It", ".", "”"),
                around("By ", "A", "!"),
                around("By ", "Aa, ", "!"),
                around("(Photo: ", "(Photo: ", ""),
                around("a.", " ", "b"),
                around("“It is,” said Ana Ruiz. “We go,” said Ana ", "A. ", "Ruiz."),
                around("“It is,” he said", ", adding that it is", "."),
                around("“Go,", "”", " said Ana Ruiz."),
                around("'", "a", ""));
    }

    private static HostileText around(String before, String piece, String after) {
        return new HostileText(
                shown(before + piece + "…" + after), characters -> before + fill(piece, characters) + after);
    }

    private static Stream<HostileText> numbered() {
        return Stream.of(
                numbered("GIVEN SURNAME, "),
                numbered("“It is so,” said GIVEN SURNAME. “We go,” said SURNAME. “It is,” he said.\n"),
                numbered("“It is so,” said Ana SURNAME. “We go,” said Ana. The mayor said she was. "),
                numbered("He said that GIVEN SURNAME went. "),
                numbered("The governor said that GIVEN SURNAME, the mayor, went. "),
                numbered("“NUMBER is right,” he said.\n"),
                numbered("“It is so,” said GIVEN Ruiz. “We go,” said Ruiz.\n"),
                numbered("GIVEN Ruiz, the mayor, and Mr. Ruiz saw GIVEN M. Ruiz. "),
                numbered(
                        "“It is so,” said GIVEN SURNAME, the mayor. “We go,” the mayor said. “No,” the keeper said.\n"),
                numbered("“GIVEN SURNAME left and he saw GIVEN.” "),
                numbered("“GIVEN knows that he saw SURNAME and it is theirs,” she said, and he said that she was.\n"),
                numbered("GIVEN "),
                numbered("Ana GIVEN and "),
                numbered("Ana GIVEN (A) of SURNAME, "),
                numbered("By GIVEN SURNAME\n"),
                numbered("GIVEN SURNAME, the mayor\n"),
                numbered("GIVEN (SURNAME) — "),
                numbered("The SURNAME Harbour Trust said so. The company said that it was. "));
    }

    /** A long half that every piece of the other half comes back to. */
    private static Stream<HostileText> halves() {
        return Stream.of(
                halves("“It is,” said ", "Ana ", ".\n", "“We go,” he said, adding that he goes.\n"),
                halves("“It is,” said Mr. A", "a", ".\n", "“We go,” he said, adding that he goes.\n"),
                halves("“It is,” said a spokeswoman for ", "Ana ", ".\n", "“We go,” the spokeswoman said.\n"),
                halves("“It is,” said a spokeswoman for A", "a", ".\n", "“We go,” the spokeswoman said.\n"),
                halves("The keeper of the ", "Gate ", " came.\n", "“It is so,” he said. “We saw it.”\n"),
                halves("“It is,” said Ana", " ", "Ruiz.\n", "“We saw it and I go,” said Ruiz.\n"),
                halves("“It is,” said Ana Ruiz", ", Ana Ruiz", ".\n", "He said she was. "),
                halves("“", "We go. ", "” said Ana Ruiz.\n", "“That is so,” she said. "),
                halves("", "“We go,” said Ana Ruiz.\n", "", "He said that he said that. "));
    }

    private static HostileText halves(String before, String first, String between, String second) {
        return new HostileText(
                shown(before + first + "…" + between + second + "…"),
                characters -> before + fill(first, characters / 2) + between + fill(second, characters / 2));
    }

    private static HostileText numbered(String piece) {
        return new HostileText(shown(piece), characters -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < characters; i++) {
                text.append(piece.replace("GIVEN", name(i))
                        .replace("SURNAME", name(i * 7 + 5))
                        .replace("NUMBER", Integer.toString(i)));
            }
            return text.toString();
        });
    }

    /** Another name for every number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("T");
        for (int rest = number; rest > 0; rest /= 10) {
            name.append("aeiouaeiou".charAt(rest % 10)).append("bdgklmnrst".charAt(rest % 10));
        }
        return name.append("on").toString();
    }

    private static String fill(String piece, int characters) {
        return piece.repeat(characters / piece.length());
    }

    /** Without what a report of tests cannot show. */
    private static String shown(String piece) {
        StringBuilder shown = new StringBuilder();
        piece.chars()
                .forEach(c -> shown.append(
                        Character.isISOControl(c)
                                        || Character.isSurrogate((char) c)
                                        || Character.getType(c) == Character.FORMAT
                                ? String.format("<%04X>", c)
                                : Character.toString(c)));
        return shown.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
