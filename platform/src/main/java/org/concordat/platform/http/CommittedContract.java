package org.concordat.platform.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.concordat.platform.problem.Edges;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers the contract as it was committed, which a test has held against the code. Only tests and development have the
 * extension make it from the code, which takes a fifth of a service's start.
 */
@ApplicationScoped
@IfBuildProfile("prod")
public class CommittedContract {

    private static final String FILE = "/contract/openapi.yaml";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final String path;
    private final Edges edges;
    private byte[] yaml;
    private byte[] json;

    CommittedContract(@ConfigProperty(name = "quarkus.smallrye-openapi.path") String path, Edges edges) {
        this.path = path;
        this.edges = edges;
    }

    void install(@Observes Router router) {
        for (String suffix : List.of("", ".json", ".yaml", ".yml")) {
            // making its JSON takes longer than an event loop may be held
            router.route(path + suffix).order(ContractPage.ORDER).blockingHandler(this::answer, false);
        }
    }

    private void answer(RoutingContext exchange) {
        HttpMethod method = exchange.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            edges.answer(exchange, 405, "method-not-allowed", "A contract can only be read, with GET.");
            return;
        }
        boolean asJson = isWantedAsJson(exchange);
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, (asJson ? JSON : YAML) + ";charset=UTF-8")
                .end(Buffer.buffer(asJson ? json() : yaml()));
    }

    private static boolean isWantedAsJson(RoutingContext exchange) {
        String asked = exchange.normalizedPath();
        if (asked.endsWith(".yaml") || asked.endsWith(".yml")) {
            return false;
        }
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return asked.endsWith(".json")
                || "json".equalsIgnoreCase(exchange.request().getParam("format"))
                || accepted != null && accepted.contains(JSON);
    }

    private synchronized byte[] yaml() {
        if (yaml == null) {
            try (InputStream content = CommittedContract.class.getResourceAsStream(FILE)) {
                yaml = content.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return yaml;
    }

    private synchronized byte[] json() {
        if (json == null) {
            json = inJson(yaml());
        }
        return json;
    }

    /** The same contract for those who read no YAML. */
    public static byte[] inJson(byte[] yaml) {
        try {
            var reader = new YAMLMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            return new JsonMapper().writeValueAsBytes(reader.readTree(yaml));
        } catch (IOException invalid) {
            throw new UncheckedIOException(invalid);
        }
    }
}
