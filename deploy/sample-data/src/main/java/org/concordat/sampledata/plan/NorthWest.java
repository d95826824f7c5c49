package org.concordat.sampledata.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.sampledata.plan.Plan.Activity;
import org.concordat.sampledata.plan.Plan.BySource;
import org.concordat.sampledata.plan.Plan.Deliverable;
import org.concordat.sampledata.plan.Plan.EventKind;
import org.concordat.sampledata.plan.Plan.Organisation;
import org.concordat.sampledata.plan.Plan.OrganisationType;
import org.concordat.sampledata.plan.Plan.Programme;
import org.concordat.sampledata.plan.Plan.RateCard;
import org.concordat.sampledata.plan.Plan.SubscriptionClass;
import org.concordat.sampledata.plan.Plan.WorkstreamKind;

/** Reads the plan of England's North West for 2008 to 2010 from the files of the data set. */
public final class NorthWest {
    private NorthWest() {}

    public static Plan plan() {
        List<WorkstreamKind> kinds = Facts.of("workstream-kinds.csv").stream()
                .map(row -> new WorkstreamKind(row.text("code"), row.text("name"), row.truth("overhead")))
                .toList();
        return new Plan(
                Facts.of("organisation-types.csv").stream()
                        .map(row -> new OrganisationType(row.text("code"), row.text("name"), row.truth("council")))
                        .toList(),
                Facts.of("organisations.csv").stream()
                        .map(NorthWest::organisation)
                        .toList(),
                rateCards(),
                kinds,
                Facts.of("event-kinds.csv").stream()
                        .map(row -> new EventKind(row.text("code"), row.text("name")))
                        .toList(),
                programmes(kinds));
    }

    private static Organisation organisation(Facts.Row row) {
        return new Organisation(
                row.text("name"),
                row.text("organisation_type"),
                row.text("sub_region"),
                row.optional("county"),
                row.optional("gss_code"),
                row.truth("member_" + Plan.FIRST_YEAR.toString().replace('-', '_')));
    }

    private static List<RateCard> rateCards() {
        record Key(String name, String financialYear) {}
        Map<Key, List<SubscriptionClass>> cards = Facts.of("rate-cards.csv").stream()
                .collect(groupingBy(
                        row -> new Key(row.text("rate_card"), row.text("financial_year")),
                        LinkedHashMap::new,
                        mapping(NorthWest::subscriptionClass, toList())));
        return cards.entrySet().stream()
                .map(card -> new RateCard(card.getKey().name(), card.getKey().financialYear(), card.getValue()))
                .toList();
    }

    private static SubscriptionClass subscriptionClass(Facts.Row row) {
        return new SubscriptionClass(
                row.text("subscription_class"),
                Arrays.asList(row.text("organisation_types").split("\\|")),
                row.pounds("annual_amount_gbp"));
    }

    private static List<Programme> programmes(List<WorkstreamKind> kinds) {
        Map<String, WorkstreamKind> kindOf = kindsOfActivities(kinds);
        Map<String, BySource> budgets = Facts.of("activity-sources.csv").stream()
                .collect(toMap(NorthWest::name, row -> bySource(row, "core_budget_gbp", "added_value_budget_gbp")));
        Map<String, List<Deliverable>> deliverables = Facts.of("deliverables.csv").stream()
                .collect(groupingBy(
                        NorthWest::name,
                        mapping(row -> new Deliverable(row.text("unit"), row.text("planned_per_year")), toList())));
        Map<String, List<Activity>> activities = Facts.of("activities.csv").stream()
                .collect(groupingBy(
                        row -> row.text("programme"),
                        mapping(
                                row -> activity(
                                        row,
                                        kindOf.get(name(row)),
                                        budgets.get(name(row)),
                                        deliverables.getOrDefault(name(row), List.of())),
                                toList())));
        return Facts.of("programmes.csv").stream()
                .map(row -> new Programme(
                        row.text("code"),
                        row.text("name"),
                        row.date("start"),
                        row.date("end"),
                        bySource(row, "core_budget_gbp_per_year", "added_value_budget_gbp_per_year"),
                        activities.getOrDefault(row.text("code"), List.of())))
                .toList();
    }

    private static BySource bySource(Facts.Row row, String core, String addedValue) {
        return new BySource(row.pounds(core), row.pounds(addedValue));
    }

    /** The workstream kind of each activity, by the activity's name. */
    private static Map<String, WorkstreamKind> kindsOfActivities(List<WorkstreamKind> kinds) {
        Map<String, WorkstreamKind> byCode = kinds.stream().collect(toMap(WorkstreamKind::code, kind -> kind));
        Map<String, WorkstreamKind> kindOf = new HashMap<>();
        Facts.of("activity-kinds.csv").forEach(row -> kindOf.put(name(row), byCode.get(row.text("kind"))));
        return kindOf;
    }

    private static String name(Facts.Row row) {
        return row.text("programme") + ": " + row.text("activity");
    }

    private static Activity activity(
            Facts.Row row, WorkstreamKind kind, BySource budget, List<Deliverable> deliverables) {
        if (kind == null || budget == null) {
            throw new IllegalStateException(row.place() + ": the activity has no workstream kind, or no sources");
        }
        return new Activity(
                row.text("activity"),
                kind.code(),
                budget,
                kind.overhead() ? Optional.empty() : Optional.of(row.pounds("cost_alone_per_council_gbp")),
                deliverables);
    }
}
