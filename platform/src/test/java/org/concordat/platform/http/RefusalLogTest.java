package org.concordat.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.LogLines;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who was refused what can be found in the log, and nothing of what was sent. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefusalLogTest {

    private static final String NOTES = "/fixture/v1/notes";

    private static List<String> refusals(LogLines log, String of) {
        return log.all().stream()
                .filter(line -> line.contains("Refused with") && line.contains(of))
                .toList();
    }

    @Test
    void aRefusedCallerLeavesALineWithSubjectPathAndTrace() {
        String note = NOTES + "/" + UUID.randomUUID();
        try (LogLines log = LogLines.heard()) {
            // of one client there is a line a second at most, and other tests are refused as well
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                given().auth()
                        .oauth2(Tokens.machine("nothing.read"))
                        .queryParam("cursor", "is-not-told")
                        .get(note)
                        .then()
                        .statusCode(403);
                assertThat(refusals(log, note)).anySatisfy(line -> assertThat(line)
                        .containsPattern("trace=[0-9a-f]{32} Refused with 403: GET " + note + ", subject machine"));
            });
            assertThat(log.all()).noneMatch(line -> line.contains("is-not-told"));
        }
    }

    @Test
    void aTokenThatIsRefusedLeavesALineWithoutIt() {
        String note = NOTES + "/" + UUID.randomUUID();
        try (LogLines log = LogLines.heard()) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                given().auth().oauth2("invented-token").get(note).then().statusCode(401);
                assertThat(refusals(log, note)).anyMatch(line -> line.contains("Refused with 401: GET " + note));
            });
            assertThat(refusals(log, note)).allMatch(line -> line.contains("subject unknown"));
            assertThat(log.all()).noneMatch(line -> line.contains("invented-token"));
        }
    }

    @Test
    void whoeverIsRefusedOftenFillsNoLog() {
        String note = NOTES + "/" + UUID.randomUUID();
        try (LogLines log = LogLines.heard()) {
            long begun = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                given().auth().oauth2("invented-token").get(note).then().statusCode(401);
            }
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            assertThat(refusals(log, note)).hasSizeLessThanOrEqualTo((int) seconds + 2);
        }
    }
}
