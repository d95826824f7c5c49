package org.concordat.reporting.feed.webhook.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.concordat.reporting.feed.webhook.AddressRules;
import org.concordat.reporting.feed.webhook.DueDelivery;
import org.concordat.reporting.feed.webhook.Message;
import org.concordat.reporting.feed.webhook.Outcome;
import org.concordat.reporting.feed.webhook.Signature;
import org.concordat.reporting.feed.webhook.WebhookSender;
import org.concordat.reporting.feed.webhook.WebhookSettings;
import org.jboss.logging.Logger;

/**
 * Sends messages over HTTP. The receiver's name is resolved once for each attempt, every address that it has is checked, and
 * the connection goes to an address that was: a name that answers otherwise a moment later leads nowhere else. Redirects are not
 * followed, and what the receiver says beyond its status and when to come back is not read.
 */
@ApplicationScoped
public class HttpSender implements WebhookSender {

    private static final Logger LOG = Logger.getLogger(HttpSender.class);

    private static final int MOST_OF_AN_ANSWER = 8192;

    /** More than the webhooks that lead to one address ever send at once. */
    private static final int MOST_AT_ONE_ADDRESS = 256;

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private static final class NotAllowed extends RuntimeException {}

    /** Finds the addresses of a name; it may take as long as it likes. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Vertx vertx;
    private final HttpClient client;
    private final Names names;
    /** One for each message whose receiver is looked up, so that a name that hangs holds back nobody else's. */
    private final ExecutorService lookups = Executors.newCachedThreadPool(lookup -> {
        var thread = new Thread(lookup, "webhook-names");
        thread.setDaemon(true);
        return thread;
    });

    private final AddressRules rules;
    private final WebhookSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    HttpSender(Vertx vertx, WebhookSettings settings, ObjectMapper json, Clock clock) {
        this(vertx, settings, json, clock, InetAddress::getAllByName);
    }

    HttpSender(Vertx vertx, WebhookSettings settings, ObjectMapper json, Clock clock, Names names) {
        this.names = names;
        this.vertx = vertx;
        this.settings = settings;
        this.rules = new AddressRules(settings.allowHttp(), settings.allowPrivateNetworks());
        this.json = json;
        this.clock = clock;
        // a connection for each message: one that a receiver has just closed would take a message with it
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_AT_ONE_ADDRESS)
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setDecompressionSupported(false)
                .setVerifyHost(true));
    }

    @Override
    public CompletionStage<Outcome> send(DueDelivery delivery) {
        URI url = URI.create(delivery.url());
        Promise<Outcome> ended = Promise.promise();
        long limit = settings.connectTimeout().plus(settings.responseTimeout()).toMillis();
        long timer = vertx.setTimer(limit, late -> ended.tryFail(new TimeoutException()));
        resolve(url)
                .compose(address -> client.request(options(url, address)))
                .compose(request -> post(request, delivery, ended))
                .onSuccess(ended::tryComplete)
                .onFailure(ended::tryFail);
        return ended.future()
                .onComplete(any -> vertx.cancelTimer(timer))
                .otherwise(failure -> Outcome.failed(now(), problem(failure)))
                .toCompletionStage();
    }

    /** An address that the name has, if all that it has are allowed. */
    private Future<InetAddress> resolve(URI url) {
        Promise<InetAddress> found = Promise.promise();
        lookups.execute(() -> {
            try {
                found.complete(allowed(names.of(url.getHost())));
            } catch (UnknownHostException | RuntimeException unusable) {
                found.fail(unusable);
            }
        });
        return found.future();
    }

    private InetAddress allowed(InetAddress[] all) throws UnknownHostException {
        for (InetAddress each : all) {
            if (!rules.allows(each)) {
                throw new NotAllowed();
            }
        }
        // without its name, so that nobody resolves it again
        return InetAddress.getByAddress(all[0].getAddress());
    }

    private RequestOptions options(URI url, InetAddress address) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() == -1 ? secure ? HTTPS_PORT : HTTP_PORT : url.getPort();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setConnectTimeout(settings.connectTimeout().toMillis());
    }

    private Future<Outcome> post(HttpClientRequest request, DueDelivery delivery, Promise<Outcome> ended) {
        Instant sentAt = clock.instant();
        byte[] body = body(delivery.message());
        String id = delivery.message().id().toString();
        request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Concordat-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(sentAt.getEpochSecond()))
                .putHeader("webhook-signature", Signature.of(delivery.secrets(), id, sentAt, body));
        if (ended.future().isComplete()) {
            // the connection came too late, and the attempt counts as failed
            request.reset();
            return Future.failedFuture(new TimeoutException());
        }
        ended.future().onFailure(late -> request.reset());
        // before it is sent: whoever listens afterwards may find an answer that has ended already
        Future<Outcome> outcome = request.response().map(this::outcome);
        request.send(Buffer.buffer(body));
        return outcome;
    }

    /** Of the rest of the answer only so much is let through as a receiver may say in passing, and not for ever. */
    private Outcome outcome(HttpClientResponse response) {
        HttpClientRequest request = response.request();
        long timer = vertx.setTimer(settings.responseTimeout().toMillis(), late -> request.reset());
        long[] read = {0};
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_OF_AN_ANSWER) {
                request.reset();
            }
        });
        // the status has come, and how the rest ends matters to nobody
        response.endHandler(end -> vertx.cancelTimer(timer));
        response.exceptionHandler(cut -> vertx.cancelTimer(timer));
        return Outcome.answered(now(), response.statusCode(), response.getHeader("Retry-After"));
    }

    private byte[] body(Message message) {
        ObjectNode body = json.createObjectNode();
        body.put("type", message.type());
        body.put("timestamp", message.occurredAt().toString());
        ObjectNode data = body.putObject("data");
        data.put("subject", message.subject().toString());
        try {
            if (message.topic() != null) {
                data.put("topic", message.topic());
                data.put("version", message.version());
                data.put("effectiveOn", message.effectiveOn().toString());
                data.set("state", json.readTree(message.state()));
            }
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A state was kept that cannot be read", corrupt);
        }
    }

    /** In words of our own: what a library says may quote the address, which may carry a key. */
    private static String problem(Throwable failure) {
        LOG.debugf("A delivery failed by %s", failure.getClass().getName());
        if (failure instanceof NotAllowed) {
            return "The name leads into a private or reserved network, where nothing is sent.";
        }
        if (failure instanceof UnknownHostException) {
            return "The name could not be resolved.";
        }
        if (failure instanceof TimeoutException
                || failure.getMessage() != null && failure.getMessage().contains("time")) {
            return "The receiver did not answer in time.";
        }
        if (failure instanceof SSLException) {
            return "No secure connection: check the receiver's certificate.";
        }
        return failure instanceof ConnectException
                ? "The receiver accepted no connection."
                : "The connection broke before an answer came.";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @PreDestroy
    void stop() {
        lookups.shutdownNow();
        client.close();
    }
}
