package org.concordat.sampledata.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Speaks to one service. Paths are relative to its {@code /v1}; a refusal is thrown as {@link Refused}. */
public final class ServiceClient {
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Patience patience;
    private final Supplier<String> token;
    private final URI root;
    private final String base;

    /**
     * @param root of the service's URLs, without a path
     * @param subject the first part of its paths, such as {@code membership}
     */
    public ServiceClient(URI root, String subject, Supplier<String> token, HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
        this.token = token;
        this.root = root;
        this.base = root + "/" + subject + "/v1/";
    }

    /** A client for {@link ServiceClient}s; not HTTP/2, for which servers without TLS need an upgrade first. */
    public static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
    }

    public JsonNode get(String path) {
        return send(request(path).GET()).body();
    }

    /** Takes an answer in and does not parse it: how long a service takes is measured without what its caller does. */
    public void receive(String path) {
        received(request(path).GET());
    }

    /** What an answer's Location points to. */
    public JsonNode follow(String location) {
        return send(HttpRequest.newBuilder(root.resolve(location)).GET()).body();
    }

    /** All items of a list, page by page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String firstPage = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String page = firstPage;
        while (true) {
            JsonNode answer = get(page);
            answer.required("items").forEach(items::add);
            String cursor = answer.path("nextCursor").asText("");
            if (cursor.isEmpty() || answer.path("nextCursor").isNull()) {
                return items;
            }
            page = firstPage + "&cursor=" + encoded(cursor);
        }
    }

    public Answer post(String path, Object body, IdempotencyKey key) {
        return post(path, "application/json", Json.write(body), key);
    }

    public Answer post(String path, String mediaType, String body, IdempotencyKey key) {
        return post(path, mediaType, body.getBytes(StandardCharsets.UTF_8), key);
    }

    /** A file as it is, in whatever character set its media type names. */
    public Answer post(String path, String mediaType, byte[] file, IdempotencyKey key) {
        return send(request(path)
                .header("Idempotency-Key", key.value())
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Changes the version that the ETag names; sent again after it took effect unnoticed, it is refused with 412. */
    public Answer patch(String path, Object body, String etag) {
        return send(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    /** As a part of a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpResponse<String> response = received(builder);
        return new Answer(
                response.statusCode(),
                Json.parse(response.body()),
                response.headers().firstValue("Location"),
                response.headers().firstValue("ETag"));
    }

    private HttpResponse<String> received(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> response = patience.send(http, request);
        if (response.statusCode() >= 400) {
            throw new Refused(
                    request.method() + " " + request.uri(), response.statusCode(), Json.parse(response.body()));
        }
        return response;
    }
}
