package org.concordat.sampledata;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.FinancialYear;
import org.concordat.sampledata.plan.Plan;

/** Sets up the programmes, what they are given and what they do with it. */
final class Programmes {
    private final ServiceClient programme;
    private final Plan plan;
    private final Progress progress;

    Programmes(ServiceClient programme, Plan plan, Progress progress) {
        this.programme = programme;
        this.plan = plan;
        this.progress = progress;
    }

    void load() {
        workstreamKinds();
        eventKinds();
        Map<String, String> ids = programmes();
        // each programme is one thing to the service, different ones are independent
        Parallel.forEach(plan.programmes(), one -> activities(one, ids.get(one.code())));
    }

    private void workstreamKinds() {
        Set<String> known = codes("workstream-kinds");
        List<Plan.WorkstreamKind> missing = plan.workstreamKinds().stream()
                .filter(kind -> !known.contains(kind.code()))
                .toList();
        missing.forEach(kind -> programme.post(
                "workstream-kinds",
                object(
                        "code", kind.code(),
                        "name", kind.name(),
                        "overhead", kind.overhead(),
                        "effectiveOn", Organisations.KNOWN_SINCE.toString()),
                IdempotencyKey.of("workstream kind", kind.code())));
        progress.loaded("workstream kinds", plan.workstreamKinds(), missing);
    }

    private void eventKinds() {
        Set<String> known = codes("event-kinds");
        List<Plan.EventKind> missing = plan.eventKinds().stream()
                .filter(kind -> !known.contains(kind.code()))
                .toList();
        missing.forEach(kind -> programme.post(
                "event-kinds",
                object(
                        "code", kind.code(),
                        "name", kind.name(),
                        "effectiveOn", Organisations.KNOWN_SINCE.toString()),
                IdempotencyKey.of("event kind", kind.code())));
        progress.loaded("event kinds", plan.eventKinds(), missing);
    }

    private Set<String> codes(String list) {
        return programme.list(list).stream()
                .map(kind -> kind.required("code").asText())
                .collect(toSet());
    }

    private Map<String, String> programmes() {
        Map<String, String> ids = programme.list("programmes").stream()
                .collect(toMap(one -> one.required("code").asText(), one -> one.required("id")
                        .asText()));
        List<Plan.Programme> missing = plan.programmes().stream()
                .filter(one -> !ids.containsKey(one.code()))
                .toList();
        for (Plan.Programme one : missing) {
            ids.put(one.code(), create(one));
        }
        progress.loaded("programmes", plan.programmes(), missing);
        return ids;
    }

    /** Programme hears from funding which streams of money there are, a moment after they are named there. */
    private String create(Plan.Programme one) {
        return Waiting.USUAL
                .until(
                        () -> created(one),
                        id -> id.isPresent() ? Optional.empty() : Optional.of("the streams of money in programme"))
                .orElseThrow();
    }

    private Optional<String> created(Plan.Programme one) {
        try {
            return Optional.of(programme
                    .post(
                            "programmes",
                            object(
                                    "code", one.code(),
                                    "name", one.name(),
                                    "startsOn", one.startsOn().toString(),
                                    "endsOn", one.endsOn().toString(),
                                    "fundingSources", bySource(one.years(), one.budget()),
                                    "effectiveOn", one.startsOn().toString()),
                            IdempotencyKey.of("programme", one.code()))
                    .id());
        } catch (Refused notYet) {
            if (notYet.type().endsWith(":unknown-funding-stream")) {
                return Optional.empty();
            }
            throw notYet;
        }
    }

    private static List<Map<String, Object>> bySource(List<FinancialYear> years, Plan.BySource budget) {
        return years.stream()
                .flatMap(year -> budget.amounts().entrySet().stream()
                        .map(source -> object(
                                "stream", source.getKey(),
                                "financialYear", year.toString(),
                                "amount", money(source.getValue()))))
                .toList();
    }

    private static List<Map<String, Object>> deliverables(Plan.Activity activity) {
        return activity.deliverables().stream()
                .map(promised -> object(
                        "unit",
                        promised.unit(),
                        "countedFrom",
                        promised.isVisit() ? "VISITS" : "EVENTS",
                        "target",
                        promised.number().isPresent() ? "NUMBER" : promised.planned(),
                        "number",
                        promised.number().orElse(null)))
                .toList();
    }

    private void activities(Plan.Programme of, String id) {
        String path = "programmes/" + id + "/activities";
        Set<String> known = programme.list(path).stream()
                .map(activity -> activity.required("title").asText())
                .collect(toSet());
        List<Plan.Activity> missing = of.activities().stream()
                .filter(activity -> !known.contains(activity.title()))
                .toList();
        for (Plan.Activity activity : missing) {
            programme.post(
                    path,
                    object(
                            "title", activity.title(),
                            "kind", activity.kind(),
                            "budgets", bySource(of.years(), activity.budget()),
                            "costAlone", activity.costAlone().map(Json::money).orElse(null),
                            "deliverables", deliverables(activity),
                            "effectiveOn", of.startsOn().toString()),
                    IdempotencyKey.of("activity", id, activity.title()));
        }
        progress.loaded("activities of " + of.code(), of.activities(), missing);
    }
}
