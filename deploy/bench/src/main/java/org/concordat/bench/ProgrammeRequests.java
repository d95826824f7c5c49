package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.concordat.bench.Measurement.Kind;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** What officers and members ask of programme-service most: a project, the portfolio, and places at an event. */
final class ProgrammeRequests {

    private static final String KIND =
            "BENCH_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private final ServiceClient programme = new Clients().programme();
    private final List<String> projects = ids(programme, "projects");
    private final List<String> organisations = ids(new Clients().membership(), "organisations?type=DISTRICT");
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();

    /** An organisation has one booking of an event. */
    private record Wish(String event, String organisation) {}

    ProgrammeRequests() {
        programme.post("event-kinds", object("code", KIND, "name", "Bench"), key());
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("get project", () -> programme.get("projects/" + any(projects)) != null, List.of()),
                new Kind("portfolio", () -> programme.get("portfolio?by=SUB_REGION") != null, List.of()),
                new Kind("announce event", this::announce, List.of()),
                new Kind("book", this::book, List.of(this::announce)));
    }

    private boolean announce() {
        var free = object("amount", "0.00", "currency", "GBP");
        String event = programme
                .post(
                        "events",
                        object(
                                "kind",
                                KIND,
                                "title",
                                "Bench",
                                "startsAt",
                                "2035-11-20T09:30:00Z",
                                "endsAt",
                                "2035-11-20T16:00:00Z",
                                "bookingClosesAt",
                                "2035-11-13T17:00:00Z",
                                "place",
                                "Town hall",
                                "capacity",
                                organisations.size(),
                                "memberPrice",
                                free,
                                "otherPrice",
                                free),
                        key())
                .id();
        organisations.forEach(organisation -> wishes.add(new Wish(event, organisation)));
        return true;
    }

    private boolean book() {
        Wish wish = wishes.poll();
        if (wish == null) {
            return false;
        }
        programme.post(
                "events/" + wish.event() + "/bookings",
                object("organisation", wish.organisation(), "places", 1),
                key());
        return true;
    }

    private static List<String> ids(ServiceClient service, String list) {
        return service.list(list).stream()
                .map(each -> each.required("id").asText())
                .toList();
    }

    private static String any(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
