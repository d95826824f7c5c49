package org.concordat.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.LogLines;
import org.concordat.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What one client can keep from the others: nothing, however fast it asks or slowly it sends. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RequestLimitsTest {

    private static final String NOTES = "/fixture/v1/notes";

    private static final String NOTE = """
            {"organisation":"%s","text":"in pieces","amount":{"amount":"1.00","currency":"GBP"},
             "financialYear":"2008-09","writtenOn":"2008-04-01"}""";

    /** More than there are worker threads. */
    private static final int SLOW_CALLERS = 210;

    @ConfigProperty(name = "concordat.rate-limit.burst")
    int burst;

    private static RequestSpecification officer() {
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000)))
                .auth()
                .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .contentType(ContentType.JSON);
    }

    private static Socket connect() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String head(String length) {
        return """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Authorization: Bearer %s\r
                %s\r
                \r
                """.formatted(NOTES, Tokens.person(Roles.MEMBERSHIP_OFFICER), length);
    }

    @Test
    void readsTheLongestTextThatAQueryMayHave() {
        officer()
                .queryParam("cursor", "中".repeat(2000))
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
    }

    @Test
    void callersThatSendTheirBodySlowlyKeepNobodyElseWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW_CALLERS; i++) {
                Socket socket = connect();
                slow.add(socket);
                send(socket, head("Content-Length: 1000") + "{");
            }
            officer().get(NOTES + "?limit=1").then().statusCode(200);
            officer().body("{}").post(NOTES).then().statusCode(400);
            for (Socket socket : slow) {
                assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("application/problem+json");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whoeverPrefersHttp2IsAnsweredByHttp11() throws IOException, InterruptedException {
        HttpRequest note = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(RestAssured.port, NOTES)))
                .version(HttpClient.Version.HTTP_2)
                .header("Authorization", "Bearer " + Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NOTE.formatted(UUID.randomUUID())))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(note, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void aBodyThatComesInPiecesIsReadWhole() throws IOException {
        String body = NOTE.formatted(UUID.randomUUID());
        try (Socket socket = connect()) {
            send(socket, head("Connection: close\r\nTransfer-Encoding: chunked"));
            for (String piece : List.of(body.substring(0, 20), body.substring(20))) {
                send(socket, "%x\r\n%s\r\n".formatted(piece.length(), piece));
            }
            send(socket, "0\r\n\r\n");
            assertThat(answer(socket)).startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void aConnectionGoesOnAfterARequestThatIsRefusedUnread() throws IOException {
        String body = " ".repeat(1 << 20);
        try (Socket socket = connect()) {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                send(
                        socket,
                        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n".formatted(NOTES));
                send(socket, "Authorization: Bearer invented\r\nContent-Length: %d\r\n\r\n".formatted(body.length()));
                send(socket, body);
                assertThat(status(lines)).isEqualTo("401");
            }
        }
    }

    @Test
    void aMissingBodyIsRefusedAtOnce() throws IOException {
        for (String length : List.of("Content-Length: 0", "Transfer-Encoding: chunked", "Accept: */*")) {
            try (Socket socket = connect()) {
                send(socket, head("Connection: close\r\n" + length));
                if (length.startsWith("Transfer")) {
                    send(socket, "0\r\n\r\n");
                }
                assertThat(answer(socket)).as(length).startsWith("HTTP/1.1 400");
            }
        }
    }

    @Test
    void aBodyInPiecesBeyondTheLimitIsRefused() throws IOException {
        String piece = " ".repeat(1 << 20);
        try (Socket socket = connect()) {
            send(socket, head("Transfer-Encoding: chunked"));
            try {
                for (int i = 0; i < 11; i++) {
                    send(socket, "%x\r\n%s\r\n".formatted(piece.length(), piece));
                }
            } catch (IOException closedMeanwhile) {
                // the service has answered and reads no more
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("application/problem+json", "Split it");
        }
    }

    @Test
    void inventedTokensRunOutForTheirAddressAndForNobodyElse() throws IOException {
        var statuses = new ArrayList<String>();
        InetAddress service = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetAddress attacker = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        try (LogLines log = LogLines.heard();
                var socket = new Socket(service, RestAssured.port, attacker, 0)) {
            socket.setSoTimeout(60_000);
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < burst + 50; i++) {
                send(
                        socket,
                        "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 10.0.0.%d\r\nAuthorization: Bearer invented-%d\r\n\r\n"
                                .formatted(NOTES, i % 256, i));
                statuses.add(status(lines));
            }
            assertThat(log.all()).anyMatch(line -> line.contains("Refused with 429: GET " + NOTES));
        }
        assertThat(statuses).startsWith("401").endsWith("429").containsOnly("401", "429");
        officer().get(NOTES + "?limit=1").then().statusCode(200);
    }

    private static String status(BufferedReader lines) throws IOException {
        String status = lines.readLine().split(" ")[1];
        int length = 0;
        for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        lines.skip(length);
        return status;
    }

    @Test
    void aVerifiedCallerIsCountedBySubjectWhateverItsTokenOrAddress() {
        UUID organisation = UUID.randomUUID();
        long before = remaining(Tokens.person(Roles.AUDITOR));
        for (int i = 0; i < 5; i++) {
            remaining(Tokens.person(Roles.AUDITOR, organisation));
        }
        assertThat(remaining(Tokens.person(Roles.AUDITOR))).isLessThan(before - 4);
    }

    private static long remaining(String token) {
        String header = given().auth()
                .oauth2(token)
                .get(NOTES + "/" + UUID.randomUUID() + "/history")
                .header("RateLimit");
        return Long.parseLong(header.replaceAll(".*r=(\\d+);.*", "$1"));
    }
}
