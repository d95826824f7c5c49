package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.concordat.local.Service;
import org.concordat.platform.testing.AnswerContract;

/** An HTTP client that holds every answer of a running service against the contract which that service publishes. */
final class ContractKeepingClient extends HttpClient {
    private final HttpClient client;
    private final Map<String, AnswerContract> contracts;

    /** @param address where a running service is reached */
    ContractKeepingClient(HttpClient client, Function<Service, URI> address) {
        this.client = client;
        this.contracts = Stream.of(Service.values()).collect(Collectors.toMap(Service::subject, service -> {
            JsonNode contract = contract(service, address);
            return new AnswerContract(() -> contract);
        }));
    }

    private JsonNode contract(Service service, Function<Service, URI> address) {
        URI uri = address.apply(service).resolve("/%s/openapi?format=json".formatted(service.subject()));
        try {
            return new ObjectMapper()
                    .readTree(client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return held(client.send(request, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(request, handler).thenApply(this::held);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
        return client.sendAsync(request, handler, pushed).thenApply(this::held);
    }

    private <T> HttpResponse<T> held(HttpResponse<T> answer) {
        String path = answer.uri().getRawPath();
        AnswerContract contract = contracts.get(path.split("/")[1]);
        if (contract != null) {
            contract.assertKept(
                    answer.request().method(),
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body().toString());
        }
        return answer;
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
