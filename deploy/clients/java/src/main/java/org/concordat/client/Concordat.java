package org.concordat.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** What the generated clients of the four services need beside the contracts: a token, time limits and patience. */
public final class Concordat {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration READ_TIMEOUT = Duration.ofMinutes(1);

    private Concordat() {}

    /**
     * What the APIs of one service are made with. Each call asks for the token anew, so that it may be renewed before it
     * expires.
     *
     * @param service the root of its URLs, without a path, such as {@code https://membership.example.org}
     */
    public static ApiClient client(URI service, Supplier<String> token) {
        HttpClient http = new PatientHttpClient(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return http; // one for all APIs of the service, instead of a pool and a thread for each
            }
        };
        client.updateBaseUri(service.toString());
        return client.setReadTimeout(READ_TIMEOUT)
                .setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token.get()));
    }

    /**
     * Why a call was refused, and what to do.
     *
     * @param type the {@code Problem} of the service that was called
     */
    public static <P> P problem(ApiException refusal, Class<P> type) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(refusal.getResponseBody(), type);
        } catch (JsonProcessingException | IllegalArgumentException noProblem) {
            throw new IllegalStateException("Not refused by the service itself", refusal);
        }
    }

    /**
     * A list or report in another format than JSON.
     *
     * @param path with its query, such as {@code /membership/v1/organisations?type=POLICE}
     * @param mediaType one of those that the contract names, such as {@code text/csv}
     */
    public static byte[] download(ApiClient client, String path, String mediaType) throws ApiException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(client.getBaseUri() + path))
                .header("Accept", mediaType)
                .timeout(client.getReadTimeout());
        client.getRequestInterceptor().accept(request);
        try {
            HttpResponse<byte[]> answer =
                    client.getHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new ApiException(
                        answer.statusCode(),
                        path + ": " + answer.statusCode(),
                        answer.headers(),
                        new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new ApiException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiException(stopped);
        }
    }
}
