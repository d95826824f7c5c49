package org.concordat.sampledata.grants;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** A meeting of a body: who is there, what is put to it, how the seats vote. */
public final class Meeting {
    private final People people;
    private final String path;

    private Meeting(People people, String id) {
        this.people = people;
        this.path = "meetings/" + id;
    }

    /** Calls it; the same body meets once a day. */
    public static Meeting of(People people, String body, LocalDate day) {
        return new Meeting(
                people,
                people.clerk()
                        .post(
                                "meetings",
                                object("body", body, "heldOn", day.toString()),
                                IdempotencyKey.of("meeting", body, day))
                        .id());
    }

    /** One that was called before. */
    public static Meeting called(People people, String id) {
        return new Meeting(people, id);
    }

    public void arrive(Collection<String> seats) {
        seats.forEach(seat -> people.clerk()
                .post(path + "/arrivals", object("seat", seat), IdempotencyKey.of("arrival", path, seat)));
    }

    /**
     * Puts an application to the vote.
     *
     * @return the item's path
     */
    public String put(String application) {
        return put(application, "DECISION");
    }

    /** @param kind whether the body decides or recommends to the one above it */
    public String put(String application, String kind) {
        String id = people.clerk()
                .post(
                        path + "/items",
                        object("application", application, "kind", kind),
                        IdempotencyKey.of("item", path, application, kind))
                .id();
        return path + "/items/" + id;
    }

    /** By whoever holds the seat of this organisation. */
    public Answer vote(String item, String organisation, String choice) {
        return people.memberOf(organisation)
                .post(item + "/votes", object("choice", choice), IdempotencyKey.of("vote", item, organisation, choice));
    }

    public void preside(String item, String seat) {
        people.clerk().post(item + "/presiding-seat", object("seat", seat), IdempotencyKey.of("preside", item, seat));
    }

    /** @return the decision */
    public JsonNode close(String item, String reason) {
        return close(people.clerk(), item, reason);
    }

    private static JsonNode close(ServiceClient clerk, String item, String reason) {
        return clerk.post(item + "/closure", object("reason", reason), IdempotencyKey.of("close", item))
                .body();
    }
}
