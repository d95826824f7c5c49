package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.concordat.endtoend.Keycloak.Machine;
import org.concordat.endtoend.Keycloak.Person;
import org.concordat.local.OutsideIssuer;
import org.concordat.local.Port;
import org.concordat.local.Ports;
import org.concordat.local.Service;
import org.concordat.local.Stack;
import org.concordat.local.StackOptions;
import org.concordat.platform.testing.Chromium;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The four services believe a real issuer: Keycloak, with the realm that a partnership imports. */
@Tag("keycloak")
class KeycloakTest {
    private static final String SIGNED_IN = "/reporting/pages/signed-in";
    private static final String READ = "%s.read";
    private static final String KNOWN_SINCE = "2008-04-01";

    /** What anybody with the scope to read may ask of a service. */
    private static final Map<Service, String> TO_READ = new EnumMap<>(Map.of(
            Service.MEMBERSHIP, "organisations",
            Service.FUNDING, "funds",
            Service.PROGRAMME, "programmes",
            Service.REPORTING, "reports"));

    private static Keycloak keycloak;
    private static Stack stack;
    private static Chromium chromium;
    private static String ours;
    private static String neighbour;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    static void startThePartnershipWithKeycloak() {
        Path home = Partnership.repository();
        Path target = home.resolve("deploy/end-to-end/target");
        Ports ports = Ports.free();
        keycloak = new Keycloak(
                Path.of(System.getProperty("keycloak.home")),
                home.resolve("deploy/keycloak/concordat-realm.json"),
                "http://localhost:" + ports.of(Port.REPORTING));
        StackOptions options = new StackOptions(
                home, target.resolve("keycloak-stack"), ports, List.of(Service.values()), null, true, System.out);
        stack = Stack.start(options.with(new OutsideIssuer(keycloak.issuer(), keycloak.pagesSecret())));
        chromium = Chromium.start();
        twoOrganisations();
    }

    @AfterAll
    static void endThem() {
        for (AutoCloseable each : new AutoCloseable[] {chromium, stack, keycloak}) {
            try {
                if (each != null) {
                    each.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void closeTheBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void aMachineReachesWhatItsScopesOpenAndNothingElse() {
        for (Service own : Service.values()) {
            String token = token(keycloak.tokens(keycloak.machine("concordat", READ.formatted(own.subject()))));
            for (Service asked : Service.values()) {
                ServiceClient client = client(asked, token);
                if (asked == own) {
                    assertThat(client.get(TO_READ.get(asked)).path("items").isArray())
                            .isTrue();
                } else {
                    refuses(403, () -> client.get(TO_READ.get(asked)));
                }
            }
        }
    }

    @Test
    void aMachineGetsNoScopeThatItWasNotGiven() {
        Machine reader = keycloak.machine("concordat", "membership.read");
        HttpResponse<String> answer = keycloak.tokens(reader, "membership.write");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Keycloak.read(answer.body()).path("error").asText()).isEqualTo("invalid_scope");
        refuses(403, () -> newOrganisation(client(Service.MEMBERSHIP, token(keycloak.tokens(reader))), "A reader's"));
    }

    @Test
    void aTokenThatIsNotForThePartnershipIsRefused() {
        String elsewhere = token(keycloak.tokens(keycloak.machine("membership.read")));
        JsonNode signedIn = signedInAtAProgram(keycloak.person("membership-officer"));
        for (String token : List.of(
                elsewhere,
                signedIn.required("id_token").asText(),
                signedIn.required("refresh_token").asText())) {
            for (Service service : Service.values()) {
                refuses(401, () -> client(service, token).get(TO_READ.get(service)));
            }
        }
    }

    @Test
    void aPersonsTokenHasTheirRoles() {
        ServiceClient officer = client(Service.MEMBERSHIP, accessToken(keycloak.person("membership-officer")));
        ServiceClient auditor = client(Service.MEMBERSHIP, accessToken(keycloak.person("auditor")));
        String made = newOrganisation(officer, "An officer's");
        assertThat(auditor.get("organisations/" + made).required("id").asText()).isEqualTo(made);
        refuses(403, () -> newOrganisation(auditor, "An auditor's"));
    }

    @Test
    void whoeverActsForAnOrganisationReachesItsRecordsAndNoNeighbours() {
        ServiceClient our = client(Service.MEMBERSHIP, accessToken(keycloak.person("organisation-user", ours)));
        ServiceClient their = client(Service.MEMBERSHIP, accessToken(keycloak.person("organisation-user", neighbour)));
        String contact = newContact(their, neighbour);
        assertThat(their.get("contacts/" + contact).required("id").asText()).isEqualTo(contact);
        refuses(404, () -> our.get("contacts/" + contact));
        refuses(404, () -> newContact(our, neighbour));
        assertThat(our.get("contacts/" + newContact(our, ours))
                        .required("organisation")
                        .asText())
                .isEqualTo(ours);
    }

    @Test
    void aPersonSignsInAtThePagesSeesWhatTheirRoleSeesAndSignsOut() {
        Page page = browser();
        page.navigate(reporting("/reporting/pages/programmes-and-savings"));
        assertThat(page.locator("#portfolio").count()).isZero();

        ofTheHeader(page, "Sign in").click();
        assertThat(page.url()).startsWith(keycloak.issuer());
        signIn(page, keycloak.person("auditor"));
        page.waitForURL(reporting("/reporting/"));
        page.navigate(reporting("/reporting/pages/programmes-and-savings"));
        assertThat(page.locator("#portfolio").textContent()).isEqualTo("Portfolio");

        ofTheHeader(page, "Sign out").click();
        page.waitForURL(reporting("/reporting/"));
        assertThat(ofTheHeader(page, "Sign in").count()).isOne();
        page.navigate(reporting("/reporting/pages/organisations"));
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void whoeverActsForAnOrganisationFindsItAloneOnThePages() {
        Page page = browser();
        page.navigate(reporting("/reporting/pages/organisations"));
        signIn(page, keycloak.person("organisation-user", ours));
        Awaitility.await("reporting to know both").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            page.navigate(reporting("/reporting/pages/organisations/" + ours));
            assertThat(page.locator("h1").textContent()).isEqualTo("Our council");
        });
        page.navigate(reporting("/reporting/pages/organisations/" + neighbour));
        assertThat(page.locator("h1").textContent()).isEqualTo("Page not found");
    }

    // --- who calls

    private static ServiceClient client(Service service, String token) {
        return new ServiceClient(
                stack.addresses().of(service), service.subject(), () -> token, ServiceClient.http(), Patience.USUAL);
    }

    private static String token(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Keycloak.read(answer.body()).required("access_token").asText();
    }

    private String accessToken(Person person) {
        return signedInAtAProgram(person).required("access_token").asText();
    }

    /** The tokens of a person who signs in at a program: authorization code flow with PKCE. */
    private JsonNode signedInAtAProgram(Person person) {
        String back = reporting(SIGNED_IN);
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        Page page = browser();
        // the program takes the code, in place of the pages
        page.route(back + "*", route -> route.fulfill(new FulfillOptions().setBody("signed in")));
        page.navigate(keycloak.issuer() + "/protocol/openid-connect/auth?"
                + Keycloak.encoded(object(
                        "response_type", "code",
                        "client_id", "concordat",
                        "scope", "openid",
                        "redirect_uri", back,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier))));
        signIn(page, person);
        page.waitForURL(back + "*");
        String code = URI.create(page.url()).getQuery().replaceAll(".*\\bcode=([^&]+).*", "$1");
        HttpResponse<String> answer = keycloak.tokens(object(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back,
                "client_id",
                "concordat",
                "client_secret",
                keycloak.pagesSecret(),
                "code_verifier",
                verifier));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Keycloak.read(answer.body());
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // --- in a browser

    private Page browser() {
        BrowserContext context = chromium.browser().newContext();
        browsers.add(context);
        return context.newPage();
    }

    private static String reporting(String path) {
        return stack.addresses().of(Service.REPORTING).resolve(path).toString();
    }

    private static Locator ofTheHeader(Page page, String link) {
        return page.locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link));
    }

    private static void signIn(Page page, Person person) {
        page.fill("#username", person.name());
        page.fill("#password", person.password());
        page.click("#kc-login");
    }

    // --- what they do

    private static void twoOrganisations() {
        ServiceClient machine =
                client(Service.MEMBERSHIP, token(keycloak.tokens(keycloak.machine("concordat", "membership.write"))));
        machine.post(
                "organisation-types",
                object("code", "DISTRICT", "name", "District", "council", true, "effectiveOn", KNOWN_SINCE),
                IdempotencyKey.of("type"));
        machine.post(
                "sub-regions",
                object("code", "coast", "name", "The coast", "effectiveOn", KNOWN_SINCE),
                IdempotencyKey.of("sub-region"));
        ours = newOrganisation(machine, "Our council");
        neighbour = newOrganisation(machine, "The council beside it");
    }

    private static String newOrganisation(ServiceClient client, String name) {
        return client.post(
                        "organisations",
                        object("name", name, "type", "DISTRICT", "subRegion", "coast", "effectiveOn", KNOWN_SINCE),
                        IdempotencyKey.of(name))
                .id();
    }

    private static String newContact(ServiceClient client, String organisation) {
        Answer recorded = client.post(
                "organisations/" + organisation + "/contacts",
                object("name", "Head of finance"),
                IdempotencyKey.of(UUID.randomUUID()));
        return recorded.id();
    }

    private static void refuses(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.status())
                .isEqualTo(status));
    }
}
