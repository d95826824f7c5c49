package org.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.client.membership.OrganisationsApi;
import org.concordat.client.membership.model.AmendOrganisation;
import org.concordat.client.membership.model.Money;
import org.concordat.client.membership.model.OrganisationView;
import org.concordat.client.membership.model.Problem;
import org.concordat.client.membership.model.RegisterOrganisation;
import org.concordat.client.programme.ProgrammesApi;
import org.concordat.client.programme.model.ProgrammeAmendment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the clients send and how they read what is answered, before a server that says what it is told to. */
class ConcordatTest {
    private static final UUID ID = UUID.fromString("01a201b1-d42a-7030-b3dd-1307df9e59de");
    private static final RegisterOrganisation DISTRICT =
            new RegisterOrganisation().name("A new district").type("DISTRICT").subRegion("merseyside");

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Sent> sent = new ArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private HttpServer server;
    private ApiClient client;
    private OrganisationsApi organisations;

    private record Answer(int status, String retryAfter, String body) {
        static Answer ok(String body) {
            return new Answer(200, null, body);
        }

        static Answer later(int status, int seconds) {
            return new Answer(status, Integer.toString(seconds), "{}");
        }
    }

    private record Sent(String authorization, String accept, String key, String tag, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            sent.add(new Sent(
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Accept"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("If-Match"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = answers.remove();
            if (answer.retryAfter() != null) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        client = Concordat.client(
                URI.create("http://localhost:" + server.getAddress().getPort()),
                () -> "token-" + tokens.incrementAndGet());
        organisations = new OrganisationsApi(client);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksForTheTokenAtEachCall() throws ApiException {
        answers.add(Answer.ok("{}"));
        answers.add(Answer.ok("{}"));

        organisations.getOrganisation(ID, null);
        organisations.getOrganisation(ID, null);

        assertThat(sent).extracting(Sent::authorization).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void waitsAsLongAsA429AsksForAndSendsTheSameAgain() throws ApiException {
        answers.add(Answer.later(429, 1));
        answers.add(Answer.ok("{\"version\":3}"));
        Instant begun = Instant.now();

        OrganisationView registered = organisations.registerOrganisation(DISTRICT, null);

        assertThat(registered.getVersion()).isEqualTo(3);
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofMillis(990));
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).body()).isEqualTo(sent.get(0).body()).contains("A new district");
    }

    @Test
    void sendsAPostAgainAfterA503WithAKeyOnly() throws ApiException {
        answers.add(Answer.later(503, 0));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> organisations.registerOrganisation(DISTRICT, null))
                .satisfies(refused -> assertThat(refused.getCode()).isEqualTo(503));

        answers.add(Answer.later(503, 0));
        answers.add(Answer.ok("{}"));
        organisations.registerOrganisation(DISTRICT, "b7c1");

        assertThat(sent).extracting(Sent::key).containsExactly(null, "b7c1", "b7c1");
    }

    @Test
    void givesUpAfterFourAttemptsAndAtOnceWhereTheWaitIsLong() {
        for (int attempt = 0; attempt < 4; attempt++) {
            answers.add(Answer.later(429, 0));
        }
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> organisations.getOrganisation(ID, null));
        assertThat(sent).hasSize(4);

        answers.add(Answer.later(429, 3600));
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> organisations.getOrganisation(ID, null));
        assertThat(sent).hasSize(5);
    }

    @Test
    void readsWhyACallWasRefused() {
        answers.add(new Answer(422, null, """
                {"type":"urn:concordat:problem:invalid-request","title":"Invalid","status":422,"detail":"At least £5",
                 "instance":"/","errors":[{"pointer":"/name","detail":"must not be blank"}],"invented":true}"""));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> organisations.registerOrganisation(DISTRICT, "b7c1"))
                .satisfies(refused -> {
                    Problem problem = Concordat.problem(refused, Problem.class);
                    assertThat(problem.getType()).isEqualTo("urn:concordat:problem:invalid-request");
                    assertThat(problem.getDetail()).isEqualTo("At least £5");
                    assertThat(problem.getErrors()).hasSize(1);
                });
    }

    @Test
    void readsDaysNullsAndTextInWhateverEncodingTheMachineHas() throws ApiException {
        answers.add(Answer.ok("{\"name\":\"Cyngor Sir Ynys Môn\",\"activeFrom\":\"2008-04-01\",\"website\":null}"));

        OrganisationView read = organisations.getOrganisation(ID, null);

        assertThat(read.getName()).isEqualTo("Cyngor Sir Ynys Môn");
        assertThat(read.getActiveFrom()).isEqualTo(LocalDate.of(2008, 4, 1));
        assertThat(read.getWebsite()).isNull();
    }

    @Test
    void readsAConstantAndAPropertyThatItDoesNotKnow() throws IOException {
        Money money = client.getObjectMapper()
                .readValue("{\"amount\":\"9000.10\",\"currency\":\"EUR\",\"since\":\"2008\"}", Money.class);

        assertThat(money.getAmount()).isEqualTo("9000.10");
        assertThat(money.getCurrency()).isEqualTo(Money.CurrencyEnum.UNKNOWN_DEFAULT_OPEN_API);
    }

    @Test
    void sendsOfAnAmendmentWhatWasSetAndNullWhereItRemoves() throws ApiException {
        answers.add(Answer.ok("{}"));
        answers.add(Answer.ok("{}"));

        organisations.amendOrganisation(
                ID, "\"3\"", new AmendOrganisation().website(null).effectiveOn(LocalDate.of(2008, 4, 1)));
        new ProgrammesApi(client).amendProgramme(ID, "\"4\"", new ProgrammeAmendment().name("Shared services"));

        assertThat(sent).extracting(Sent::tag).containsExactly("\"3\"", "\"4\"");
        assertThat(sent)
                .extracting(Sent::body)
                .containsExactly("{\"website\":null,\"effectiveOn\":\"2008-04-01\"}", "{\"name\":\"Shared services\"}");
    }

    @Test
    void downloadsOtherFormats() throws ApiException {
        answers.add(Answer.ok("id,name\n"));

        assertThat(Concordat.download(client, "/membership/v1/organisations?type=POLICE", "text/csv"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("id,name\n");
        assertThat(sent).extracting(Sent::accept).containsExactly("text/csv");
        assertThat(sent).extracting(Sent::authorization).containsExactly("Bearer token-1");
    }
}
