package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.client.ApiClient;
import org.concordat.client.ApiException;
import org.concordat.client.Concordat;
import org.concordat.client.funding.FundsApi;
import org.concordat.client.funding.model.AmendFund;
import org.concordat.client.funding.model.CreateFund;
import org.concordat.client.funding.model.Fund;
import org.concordat.client.membership.OrganisationsApi;
import org.concordat.client.membership.OrganisationsApi.APIListOrganisationsRequest;
import org.concordat.client.membership.model.AmendOrganisation;
import org.concordat.client.membership.model.OrganisationView;
import org.concordat.client.membership.model.PageOrganisationView;
import org.concordat.client.membership.model.Problem;
import org.concordat.client.membership.model.RegisterOrganisation;
import org.concordat.client.programme.ProgrammesApi;
import org.concordat.client.programme.model.NewProgramme;
import org.concordat.client.programme.model.Programme;
import org.concordat.client.programme.model.ProgrammeAmendment;
import org.concordat.client.reporting.IndicatorsApi;
import org.concordat.client.reporting.ReportsApi;
import org.concordat.client.reporting.model.AmendComparisonGroup;
import org.concordat.client.reporting.model.ComparisonGroup;
import org.concordat.client.reporting.model.CreateComparisonGroup;
import org.concordat.client.reporting.model.ReportedReconciliation;
import org.concordat.local.Port;
import org.concordat.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated clients do with the running services what their contracts say. */
@Order(7)
@ExtendWith(WithPartnership.class)
class ClientsTest {
    private static final String YEAR = "2008-09";

    private final String key = UUID.randomUUID().toString();

    @Test
    void changesAnOrganisation(Partnership partnership) throws ApiException {
        var api = new OrganisationsApi(client(partnership, Service.MEMBERSHIP));
        RegisterOrganisation request = new RegisterOrganisation()
                .name("Cyngor " + key)
                .type("POLICE")
                .subRegion("cumbria")
                .website("https://police.example.org")
                .activeFrom(LocalDate.of(1974, 4, 1));
        OrganisationView registered = api.registerOrganisation(request, key);
        assertThat(api.registerOrganisation(request, key)).isEqualTo(registered);
        assertThat(registered.getActiveFrom()).isEqualTo(request.getActiveFrom());

        String seen = tag(registered.getVersion());
        OrganisationView amended =
                api.amendOrganisation(registered.getId(), seen, new AmendOrganisation().website(null));
        assertThat(amended.getWebsite()).isNull();
        assertThat(amended.getName()).isEqualTo(registered.getName());
        assertThat(api.getOrganisation(registered.getId(), null)).isEqualTo(amended);
        refusesTheStaleTag(
                () -> api.amendOrganisation(registered.getId(), seen, new AmendOrganisation().name("Too late")));
    }

    @Test
    void changesAFund(Partnership partnership) throws ApiException {
        var api = new FundsApi(client(partnership, Service.FUNDING));
        CreateFund request = new CreateFund().code("CLIENTS").name("Clients").purpose("To be tried");
        Fund created = api.createFund(request, key);
        assertThat(api.createFund(request, key)).isEqualTo(created);

        String seen = tag(created.getVersion());
        Fund amended = api.amendFund(created.getId(), seen, new AmendFund().accountableBody("A county"));
        assertThat(amended.getAccountableBody()).isEqualTo("A county");
        assertThat(amended.getPurpose()).isEqualTo(request.getPurpose());
        refusesTheStaleTag(() -> api.amendFund(created.getId(), seen, new AmendFund().name("Too late")));
    }

    @Test
    void changesAProgramme(Partnership partnership) throws ApiException {
        var api = new ProgrammesApi(client(partnership, Service.PROGRAMME));
        NewProgramme request = new NewProgramme()
                .code("CLIENTS")
                .name("Clients")
                .targetOutcomes(List.of("Everybody finds one"))
                .startsOn(LocalDate.of(2008, 4, 1))
                .endsOn(LocalDate.of(2009, 3, 31))
                .fundingSources(List.of());
        Programme created = api.createProgramme(request, key);
        assertThat(api.createProgramme(request, key)).isEqualTo(created);

        String seen = tag(created.getVersion());
        Programme amended = api.amendProgramme(created.getId(), seen, new ProgrammeAmendment().aims("To be tried"));
        assertThat(amended.getAims()).isEqualTo("To be tried");
        assertThat(amended.getTargetOutcomes()).isEqualTo(request.getTargetOutcomes());
        refusesTheStaleTag(() -> api.amendProgramme(created.getId(), seen, new ProgrammeAmendment().name("Too late")));
    }

    @Test
    void changesAComparisonGroup(Partnership partnership) throws ApiException {
        var api = new IndicatorsApi(client(partnership, Service.REPORTING));
        CreateComparisonGroup request =
                new CreateComparisonGroup().code("CLIENTS").name("Clients").organisationTypes(List.of("DISTRICT"));
        ComparisonGroup created = api.createComparisonGroup(request, key);
        assertThat(api.createComparisonGroup(request, key)).isEqualTo(created);

        String seen = tag(created.getVersion());
        ComparisonGroup amended =
                api.amendComparisonGroup(created.getId(), seen, new AmendComparisonGroup().name("Districts"));
        assertThat(amended.getName()).isEqualTo("Districts");
        assertThat(amended.getOrganisationTypes()).containsExactly("DISTRICT");
        refusesTheStaleTag(
                () -> api.amendComparisonGroup(created.getId(), seen, new AmendComparisonGroup().name("Too late")));
    }

    @Test
    void readsAListThroughAllItsPages(Partnership partnership) throws ApiException {
        var api = new OrganisationsApi(client(partnership, Service.MEMBERSHIP));
        var names = new ArrayList<String>();
        String cursor = null;
        int pages = 0;
        do {
            PageOrganisationView page = api.listOrganisations(APIListOrganisationsRequest.newBuilder()
                    .type("DISTRICT")
                    .limit(7)
                    .cursor(cursor)
                    .build());
            page.getItems().forEach(organisation -> names.add(organisation.getName()));
            cursor = page.getNextCursor();
            pages++;
        } while (cursor != null);

        assertThat(pages).isGreaterThan(3);
        assertThat(names)
                .isEqualTo(partnership.machine(Service.MEMBERSHIP).list("organisations?type=DISTRICT").stream()
                        .map(organisation -> organisation.required("name").asText())
                        .toList());
    }

    @Test
    void readsAReportAndItsFile(Partnership partnership) throws ApiException {
        ApiClient client = client(partnership, Service.REPORTING);
        String path = "reports/reconciliation?financialYear=" + YEAR;
        ReportedReconciliation report = new ReportsApi(client).getReconciliation(YEAR, null, null, null);

        assertThat(report.getTotal().getCoreBudget().getAmount())
                .isEqualTo(partnership
                        .machine(Service.REPORTING)
                        .get(path)
                        .at("/total/coreBudget/amount")
                        .asText());
        assertThat(Concordat.download(client, "/reporting/v1/" + path, Formats.CSV))
                .isEqualTo(partnership.download(Service.REPORTING, path, Formats.CSV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "typescript"})
    @DisabledOnOs(OS.WINDOWS)
    void theExampleDoesWhatItSays(String language, Partnership partnership) throws IOException, InterruptedException {
        var script = new ProcessBuilder(partnership
                        .home()
                        .resolve("deploy/clients/" + language + "/example")
                        .toString())
                .redirectErrorStream(true);
        for (Port port : Port.values()) {
            script.environment()
                    .put(
                            port.variable(),
                            Integer.toString(partnership.stack().ports().of(port)));
        }
        Process example = script.start();
        String said = new String(example.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(example.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("Registered once: true\n")
                .containsPattern("Amended: https://\\w+\\.example\\.org\n")
                .contains("Refused: 412 urn:concordat:problem:")
                .containsPattern("Organisations: \\d+ on \\d+ pages\n")
                .containsPattern("Members: 4\\d, core budget: \\d+\\.\\d\\d GBP\n");
    }

    private static ApiClient client(Partnership partnership, Service service) {
        String name = service.subject();
        return Concordat.client(
                partnership.addresses().of(service),
                () -> partnership.token("clients", name + ".read", name + ".write"));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static void refusesTheStaleTag(ThrowingCallable change) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(change).satisfies(refused -> {
            Problem problem = Concordat.problem(refused, Problem.class);
            assertThat(problem.getStatus()).isEqualTo(412);
            assertThat(problem.getType()).startsWith("urn:concordat:problem:");
            assertThat(problem.getDetail()).isNotBlank();
        });
    }
}
