package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said on Monday that the bridge would stay shut until the spring, and nobody in the hall was surprised by it, she added.",
                "Too short to tell",
                ""
            })
    void englishAndWhatIsTooShortToTellPass(String text) {
        assertThat(new Language(LanguageFolder.builtIn()).isEnglish(SourceText.of(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Bürgermeisterin sagte am Montag, die Brücke werde bis zum Frühjahr gesperrt bleiben, und niemand im Saal war davon überrascht, wie sie danach noch hinzufügte.",
                "La maire a déclaré lundi que le pont resterait fermé jusqu’au printemps, et personne dans la salle n’en a été surpris, a-t-elle ajouté avant de quitter la réunion.",
                "Мэр заявила в понедельник что мост останется закрытым до весны и никто в зале не удивился этому как она добавила позже перед тем как уйти домой"
            })
    void anotherLanguageDoesNot(String text) {
        assertThat(new Language(LanguageFolder.builtIn()).isEnglish(SourceText.of(text)))
                .isFalse();
    }
}
