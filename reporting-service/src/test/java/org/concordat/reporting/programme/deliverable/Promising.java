package org.concordat.reporting.programme.deliverable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;

/** A programme with one activity that promises something for a year, and what is told to be done of it. */
public record Promising(Told told, FinancialYear year, UUID activity, String code) {

    private static final Map<String, Object> NOTHING = Map.of("amount", "0.00", "currency", "GBP");

    public static Promising by(Told told, FinancialYear year, String code) {
        return new Promising(told, year, UUID.randomUUID(), code);
    }

    public static Map<String, Object> deliverable(String unit, String countedFrom, String target, Integer number) {
        var deliverable = new LinkedHashMap<String, Object>();
        deliverable.put("unit", unit);
        deliverable.put("countedFrom", countedFrom);
        deliverable.put("target", target);
        deliverable.put("number", number);
        return deliverable;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void promises(Map<String, Object>... deliverables) {
        told.that(
                "programme.programmes",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "code",
                        code,
                        "name",
                        "Programme " + code,
                        "years",
                        List.of(),
                        "activities",
                        List.of(Map.of(
                                "id",
                                activity,
                                "title",
                                "Seminars",
                                "kind",
                                "SEMINARS",
                                "overhead",
                                false,
                                "deliverables",
                                List.of(deliverables),
                                "years",
                                List.of(Map.of("financialYear", year, "budget", NOTHING, "councils", 46))))));
    }

    public UUID event(String status, String subRegion) {
        UUID id = UUID.randomUUID();
        var event = new LinkedHashMap<String, Object>();
        event.put("id", id);
        event.put("activity", activity);
        event.put("subRegion", subRegion);
        event.put("startsAt", year.firstDay().plusMonths(2) + "T09:00:00Z");
        event.put("status", status);
        told.that("programme.events", event);
        return id;
    }

    public void attended(UUID event, UUID organisation, int attended) {
        told.that(
                "programme.bookings",
                Map.of(
                        "event",
                        event,
                        "organisation",
                        organisation,
                        "places",
                        5,
                        "status",
                        "CONFIRMED",
                        "attended",
                        attended));
    }

    public void visited(UUID organisation) {
        told.that(
                "programme.visits",
                Map.of("organisation", organisation, "activity", activity, "visitedOn", year.lastDay()));
    }

    Map<String, Object> delivery(String unit, int number) {
        var delivery = new LinkedHashMap<String, Object>();
        delivery.put("activity", activity);
        delivery.put("unit", unit);
        delivery.put("number", number);
        delivery.put("deliveredOn", year.firstDay());
        return delivery;
    }

    public void delivered(String unit, int number) {
        told.that("programme.deliveries", delivery(unit, number));
    }
}
