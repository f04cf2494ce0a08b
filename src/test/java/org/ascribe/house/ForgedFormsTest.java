package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ascribe.access.Cast;
import org.ascribe.journal.Journal;
import org.junit.jupiter.api.Test;

/** No other site makes a browser send a form. */
@QuarkusTest
class ForgedFormsTest {
    private final Journal journal;

    @Inject
    ForgedFormsTest(Journal journal) {
        this.journal = journal;
    }

    @Test
    void a_type_that_is_spelt_in_another_way_leads_around_no_token() throws Exception {
        String session = Cast.signIn("admin", "admin").getCookie("ascribe");
        Journal.Head before = journal.head();
        Map<String, String> forged = Map.of(
                "Application/X-WWW-Form-Urlencoded",
                "label=forged&days=1",
                "Multipart/Form-Data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nforged\r\n--x--\r\n");
        for (String type : forged.keySet()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/tokens"))
                    .header("Cookie", "ascribe=" + session)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(forged.get(type)))
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(type).isEqualTo(415);
        }
        assertThat(journal.head()).isEqualTo(before);
    }
}
