package org.concordat.sampledata;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.FinancialYear;
import org.concordat.sampledata.plan.Grants;
import org.concordat.sampledata.plan.Projects;
import org.concordat.sampledata.plan.Projects.Delivery;
import org.concordat.sampledata.plan.Projects.Project;

/**
 * Takes projects through their gates to a first report and a first payment. Each is moved on only from the stage where the
 * step before left it. Whoever proposes does not decide.
 */
final class Portfolio {
    private static final String CASE = "Business case";

    private final ServiceClient programme;
    private final ServiceClient decider;
    private final Map<String, String> organisations;
    private final Progress progress;

    Portfolio(Services services, Organisations organisations, Progress progress) {
        this.programme = services.programme();
        this.decider = services.deciderOfProjects();
        this.organisations = organisations.ids();
        this.progress = progress;
    }

    void load() {
        Map<String, String> programmes = programme.list("programmes").stream()
                .collect(Collectors.toMap(each -> each.required("code").asText(), each -> each.required("id")
                        .asText()));
        List<Project> moved = new ArrayList<>();
        for (Project project : Projects.all()) {
            String id = id(project).orElseGet(() -> Waiting.USUAL
                    .until(
                            () -> proposed(project, programmes.get(project.programme())),
                            proposed -> proposed.isPresent()
                                    ? Optional.empty()
                                    : Optional.of("an organisation in programme"))
                    .orElseThrow());
            if (moveOn("projects/" + id, project)) {
                moved.add(project);
            }
        }
        progress.loaded("projects", Projects.all(), moved);
    }

    /** What the projects of a call's awards spent is what was claimed of it; funding and programme then tie. */
    void spendWhatIsClaimed(ServiceClient funding, String call) {
        for (JsonNode award : funding.list("awards?call=" + call)) {
            String project = "projects/" + projectOf(award.required("id").asText());
            if (stageOf(project).equals("MANDATE")) {
                pass(project, "MANDATE", Grants.SPENT_FROM);
            }
            if (stageOf(project).equals("INITIATION")) {
                for (int invoice = 1; invoice <= Grants.SPENT.size(); invoice++) {
                    spend(
                            project,
                            "ADDED_VALUE",
                            Grants.SPENT.get(invoice - 1),
                            Grants.SPENT_UNTIL,
                            "Invoice %d".formatted(invoice));
                }
            }
        }
    }

    /** Programme hears of an award a moment after it is accepted, and opens its project then. */
    private String projectOf(String award) {
        return Waiting.USUAL
                .until(
                        () -> programme.list("projects?award=" + award),
                        projects -> projects.isEmpty()
                                ? Optional.of("the project of an award in programme")
                                : Optional.empty())
                .get(0)
                .required("id")
                .asText();
    }

    private Optional<String> id(Project project) {
        return programme.list("projects?organisation=" + organisations.get(project.lead())).stream()
                .filter(each -> each.required("title").asText().equals(project.title()))
                .map(each -> each.required("id").asText())
                .findFirst();
    }

    /** None while programme has not heard of the organisations. */
    private Optional<String> proposed(Project project, String of) {
        try {
            return Optional.of(programme
                    .post(
                            "projects",
                            object(
                                    "title", project.title(),
                                    "lead", organisations.get(project.lead()),
                                    "partners",
                                            project.partners().stream()
                                                    .map(organisations::get)
                                                    .toList(),
                                    "programme", of,
                                    "serviceArea", project.serviceArea(),
                                    "effectiveOn", Projects.PROPOSED_ON.toString()),
                            IdempotencyKey.of("project", project.title()))
                    .id());
        } catch (Refused notYet) {
            if (notYet.type().endsWith(":unknown-organisation")) {
                return Optional.empty();
            }
            throw notYet;
        }
    }

    /** @return whether anything was left to do */
    private boolean moveOn(String project, Project planned) {
        boolean moved = false;
        if (stageOf(project).equals("MANDATE")) {
            pass(project, "MANDATE", Projects.MANDATED_ON);
            moved = true;
        }
        if (planned.delivery().isPresent()) {
            Delivery delivery = planned.delivery().get();
            if (stageOf(project).equals("INITIATION")) {
                begin(project, delivery);
                moved = true;
            }
            if (stageOf(project).equals("DELIVERY")) {
                report(project, delivery);
                spend(project, delivery.stream(), delivery.spent(), delivery.reported(), "First invoice");
            }
        }
        return moved;
    }

    private String stageOf(String project) {
        return programme.get(project).required("stage").asText();
    }

    private void pass(String project, String gate, LocalDate on) {
        decider.post(
                project + "/gates/" + gate + "/decisions",
                object("outcome", "PASS", "decidedOn", on.toString()),
                IdempotencyKey.of("gate", project, gate));
    }

    private void begin(String project, Delivery delivery) {
        String year = FinancialYear.of(delivery.begun()).toString();
        String begun = delivery.begun().toString();
        programme.post(
                project + "/business-case",
                object(
                        "costs",
                        List.of(object("financialYear", year, "kind", "REVENUE", "amount", money(delivery.cost()))),
                        "benefits",
                        List.of(object(
                                "description", "Less work in both back offices",
                                "measure", "Cost of staff a year",
                                "scale", "MONEY",
                                "cashable", true,
                                "ownerRole", "head-of-service",
                                "reviewOn", Projects.REVIEWED_ON.toString(),
                                "profile",
                                        List.of(object(
                                                "financialYear", Projects.SAVED_IN.toString(),
                                                "planned", delivery.saving().toPlainString())))),
                        "effectiveOn",
                        begun),
                IdempotencyKey.of("case", project));
        JsonNode approved = decider.post(
                        project + "/business-case/versions",
                        object("reference", CASE, "decidedOn", begun),
                        IdempotencyKey.of("case approved", project))
                .body();
        programme.post(
                project + "/gates/DELIVERY/submission",
                object(
                        "businessCase",
                        object(
                                "reference",
                                CASE,
                                "version",
                                approved.required("approvedVersion").asText()),
                        "effectiveOn",
                        begun),
                IdempotencyKey.of("delivery submitted", project));
        pass(project, "DELIVERY", delivery.begun());
    }

    private void report(String project, Delivery delivery) {
        String reports = project + "/highlight-reports";
        if (programme.list(reports).isEmpty()) {
            programme.post(
                    reports,
                    object(
                            "periodEndsOn",
                            delivery.reported().toString(),
                            "rated",
                            object(
                                    "schedule", delivery.rated(),
                                    "cost", "GREEN",
                                    "benefits", "GREEN",
                                    "overall", delivery.rated(),
                                    "overallReason", delivery.reason(),
                                    "scheduleReason", delivery.reason())),
                    IdempotencyKey.of("report", project, delivery.reported()));
        }
    }

    private void spend(String project, String stream, BigDecimal amount, LocalDate on, String reference) {
        String actuals = project + "/actuals";
        if (programme.list(actuals).stream()
                .anyMatch(known -> known.required("reference").asText().equals(reference))) {
            return;
        }
        programme.post(
                actuals,
                object(
                        "financialYear",
                        FinancialYear.of(on).toString(),
                        "stream",
                        stream,
                        "amount",
                        money(amount),
                        "spentOn",
                        on.toString(),
                        "reference",
                        reference,
                        "description",
                        "Software and training"),
                IdempotencyKey.of("spent", project, reference));
    }
}
