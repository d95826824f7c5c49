package org.concordat.client;

import java.io.Closeable;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Waits as long as a 429 or 503 asks for and sends the same again, unless that could take effect twice. */
final class PatientHttpClient extends HttpClient {
    private static final int ATTEMPTS = 4;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final HttpClient client;

    PatientHttpClient(HttpClient client) {
        this.client = client;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request, handler);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<Duration> wait = waitBeforeSendingAgain(request, answer);
            if (wait.isEmpty()) {
                break;
            }
            if (answer.body() instanceof Closeable unread) {
                unread.close();
            }
            Thread.sleep(wait.get().toMillis());
            answer = client.send(request, handler);
        }
        return answer;
    }

    /** A 429 has done nothing; after a 503 that is not known, and only a key makes a second POST harmless. */
    private static Optional<Duration> waitBeforeSendingAgain(HttpRequest request, HttpResponse<?> answer) {
        boolean harmless = !request.method().equals("POST")
                || request.headers().firstValue("Idempotency-Key").isPresent();
        if (answer.statusCode() != 429 && !(answer.statusCode() == 503 && harmless)) {
            return Optional.empty();
        }
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(seconds -> seconds <= LONGEST_WAIT_SECONDS)
                .map(Duration::ofSeconds);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(request, handler);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
        return client.sendAsync(request, handler, pushed);
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
