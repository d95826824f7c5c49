package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where one request ends and the next begins (RFC 9112, section 6). What a proxy might read otherwise is refused, so that nobody
 * hides a request from it in the body of another.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RequestBoundariesTest {

    private static final String EMPTY_CHUNK = "0\r\n\r\n";
    private static final String NEXT = "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    /** The status of each answer until the connection is closed. */
    private static List<String> answers(String headers, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String sent = "POST /first HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n" + body + NEXT;
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return STATUS.matcher(answers)
                    .results()
                    .map(status -> status.group(1))
                    .toList();
        }
    }

    @Test
    void whatFollowsABodyIsTheNextRequest() throws IOException {
        assertThat(answers("Content-Length: 5", EMPTY_CHUNK)).containsExactly("404", "404");
        assertThat(answers("Transfer-Encoding: chunked", EMPTY_CHUNK)).containsExactly("404", "404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
                "Content-Length: 5\r\nContent-Length: 0",
                "Content-Length: 5, 0",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 0x5",
                " Content-Length: 5",
                "X-Other: a\n Content-Length: 5"
            })
    void aLengthThatProxiesMayReadOtherwiseIsRefused(String headers) throws IOException {
        assertThat(answers(headers, EMPTY_CHUNK)).containsExactly("400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1\r\na\r\n" + EMPTY_CHUNK, "1\na\n0\n\n", "1;\nx\r\na\r\n" + EMPTY_CHUNK})
    void nothingIsReadBehindAChunkThatIsNone(String chunks) throws IOException {
        assertThat(answers("Transfer-Encoding: chunked", chunks)).hasSizeLessThan(2);
    }
}
