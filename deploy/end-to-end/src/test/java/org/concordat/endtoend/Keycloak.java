package org.concordat.endtoend;

import static java.util.stream.Collectors.joining;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.concordat.platform.testing.servers.FreePorts;

/**
 * Keycloak, started from its own distribution with the realm that a partnership imports. Whoever signs in there is made at run
 * time, as an administrator makes them; secrets and passwords are of this run alone.
 */
final class Keycloak implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final String REALM = "concordat";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root = "http://localhost:" + FreePorts.next();
    private final String administrator = secret();
    private final String pagesSecret = secret();
    private final Process process;

    /** Somebody who can sign in. */
    record Person(String name, String password) {}

    /** A program with a client of its own. */
    record Machine(String clientId, String secret) {}

    /**
     * @param home of the distribution, unpacked; what an earlier run left in it is deleted
     * @param realm the file that is imported
     * @param partnership where people reach the partnership
     */
    Keycloak(Path home, Path realm, String partnership) {
        String management = "http://localhost:" + FreePorts.next();
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + URI.create(root).getPort(),
                "--http-management-port=" + URI.create(management).getPort(),
                "--health-enabled=true");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", administrator,
                        "CONCORDAT_URL", partnership,
                        "CONCORDAT_ISSUER_URL", root,
                        "CONCORDAT_PAGES_CLIENT_SECRET", pagesSecret,
                        "CONCORDAT_FINANCE_SYSTEM_SECRET", secret()));
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolveSibling("keycloak.log").toFile());
        try {
            Path data = home.resolve("data");
            delete(data);
            Path imported = Files.createDirectories(data.resolve("import"));
            Files.copy(realm, imported.resolve(realm.getFileName()));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        awaitReady(URI.create(management + "/health/ready"));
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void awaitReady(URI health) {
        Instant begun = Instant.now();
        Awaitility.await("Keycloak").atMost(LONGEST_START).ignoreExceptions().until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("Keycloak ended with exit code " + process.exitValue());
            }
            return sent(HttpRequest.newBuilder(health)).statusCode() == 200;
        });
        Measured.duration("start-up of Keycloak", Duration.between(begun, Instant.now()));
    }

    /** What tokens name as their issuer. */
    String issuer() {
        return root + "/realms/" + REALM;
    }

    /** Of the client with which people sign in at the pages. */
    String pagesSecret() {
        return pagesSecret;
    }

    /** Somebody with this role of the realm. */
    Person person(String role) {
        return person(role, Map.of());
    }

    /** Somebody with this role who acts for one organisation. */
    Person person(String role, String organisation) {
        return person(role, Map.of("organisation_id", List.of(organisation)));
    }

    private Person person(String role, Map<String, ?> attributes) {
        Person person = new Person(role + "-" + UUID.randomUUID(), secret());
        String location = administer(
                        "POST",
                        "users",
                        object(
                                "username",
                                person.name(),
                                "email",
                                person.name() + "@example.org",
                                "emailVerified",
                                true,
                                "firstName",
                                "One",
                                "lastName",
                                role,
                                "enabled",
                                true,
                                "attributes",
                                attributes,
                                "credentials",
                                List.of(object("type", "password", "value", person.password()))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        JsonNode granted = read(administer("GET", "roles/" + role, null).body());
        administer(
                "POST",
                "users/" + location.substring(location.lastIndexOf('/') + 1) + "/role-mappings/realm",
                List.of(granted));
        return person;
    }

    /** A program with these client scopes, made as the README of the realm says. */
    Machine machine(String... clientScopes) {
        Machine machine = new Machine("machine-" + UUID.randomUUID(), secret());
        administer(
                "POST",
                "clients",
                object(
                        "clientId",
                        machine.clientId(),
                        "secret",
                        machine.secret(),
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "fullScopeAllowed",
                        false,
                        "defaultClientScopes",
                        List.of(clientScopes)));
        return machine;
    }

    /** What the issuer answers to a machine that asks for a token, for these scopes if any. */
    HttpResponse<String> tokens(Machine machine, String... scopes) {
        Map<String, Object> form = object(
                "grant_type",
                "client_credentials",
                "client_id",
                machine.clientId(),
                "client_secret",
                machine.secret(),
                "scope",
                scopes.length == 0 ? null : String.join(" ", scopes));
        return tokens(REALM, form);
    }

    /** The same to a request by this form. */
    HttpResponse<String> tokens(Map<String, Object> form) {
        return tokens(REALM, form);
    }

    private HttpResponse<String> tokens(String realm, Map<String, Object> form) {
        return sent(HttpRequest.newBuilder(URI.create(root + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    private HttpResponse<String> administer(String method, String path, Object body) {
        String token = read(tokens(
                                "master",
                                object(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", administrator))
                        .body())
                .required("access_token")
                .asText();
        HttpResponse<String> answer =
                sent(HttpRequest.newBuilder(URI.create(root + "/admin/realms/" + REALM + "/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(
                                                JSON.valueToTree(body).toString())));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling Keycloak", e);
        }
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(Map<String, Object> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        end();
        process.onExit().join();
    }

    /** The server is a child of its script. */
    private void end() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
