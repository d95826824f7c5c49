package org.concordat.sampledata;

import static java.util.stream.Collectors.toMap;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.Grants;

/** Establishes the bodies that decide, seats an organisation's contact on each seat, and elects the chairs. */
final class Bodies {
    private static final String CATEGORY = "CHIEF_EXECUTIVES";
    private static final String SINCE = Grants.BODIES_SINCE.toString();

    private final ServiceClient membership;
    private final Organisations organisations;
    private final Progress progress;

    Bodies(ServiceClient membership, Organisations organisations, Progress progress) {
        this.membership = membership;
        this.organisations = organisations;
        this.progress = progress;
    }

    void load() {
        boolean sorted = membership.list("seat-categories").stream()
                .anyMatch(category -> category.required("code").asText().equals(CATEGORY));
        if (!sorted) {
            membership.post(
                    "seat-categories",
                    object("code", CATEGORY, "name", "Chief executives", "effectiveOn", SINCE),
                    IdempotencyKey.of("seat category", CATEGORY));
        }
        Map<String, String> ids = organisations.ids();
        List<Grants.Body> missing = new ArrayList<>();
        for (Grants.Body body : Grants.bodies()) {
            String id = known(body.name()).orElse(null);
            if (id == null) {
                missing.add(body);
                id = establish(body);
            }
            seat(id, body, ids);
        }
        progress.loaded("bodies", Grants.bodies(), missing);
    }

    String id(String name) {
        return known(name).orElseThrow();
    }

    private Optional<String> known(String name) {
        return membership.list("governance-bodies").stream()
                .filter(body -> body.required("name").asText().equals(name))
                .map(body -> body.required("id").asText())
                .findFirst();
    }

    /** The seats of a body by the organisation that holds them on that day. */
    Map<String, String> seats(String name, LocalDate on) {
        JsonNode composition = membership.get("governance-bodies/" + id(name) + "/composition?asAt=" + on);
        return StreamSupport.stream(composition.required("seats").spliterator(), false)
                .collect(toMap(seat -> seat.required("organisationName").asText(), seat -> seat.required("id")
                        .asText()));
    }

    private String establish(Grants.Body body) {
        List<Map<String, Object>> seats = new ArrayList<>();
        body.voting().forEach(each -> seats.add(object("category", CATEGORY, "voting", true)));
        body.observing().forEach(each -> seats.add(object("category", CATEGORY, "voting", false)));
        return membership
                .post(
                        "governance-bodies",
                        object(
                                "name",
                                body.name(),
                                "kind",
                                body.kind(),
                                "purpose",
                                "Decides who is granted how much",
                                "quorum",
                                body.quorum(),
                                "seats",
                                seats,
                                "effectiveOn",
                                SINCE),
                        IdempotencyKey.of("body", body.name()))
                .id();
    }

    /** One organisation after the other on the seats in their order; a seat that is held is left alone. */
    private void seat(String body, Grants.Body of, Map<String, String> ids) {
        List<String> sitting =
                Stream.concat(of.voting().stream(), of.observing().stream()).toList();
        String path = "governance-bodies/" + body;
        JsonNode composition = membership.get(path + "/composition?asAt=" + SINCE);
        for (int i = 0; i < sitting.size(); i++) {
            JsonNode seat = composition.required("seats").get(i);
            String id = seat.required("id").asText();
            if (seat.required("vacant").asBoolean()) {
                membership.post(
                        path + "/seats/" + id + "/appointment",
                        object("holder", contact(ids.get(sitting.get(i))), "activeFrom", SINCE),
                        IdempotencyKey.of("seat", id));
            }
            if (sitting.get(i).equals(of.chair())
                    && composition.required("chair").isNull()) {
                membership.post(
                        path + "/election", object("seat", id, "activeFrom", SINCE), IdempotencyKey.of("chair", id));
            }
        }
    }

    /** Who speaks for an organisation, by what they are to it; the data set names nobody. */
    private String contact(String organisation) {
        return membership.list("organisations/" + organisation + "/contacts").stream()
                .map(contact -> contact.required("id").asText())
                .findFirst()
                .orElseGet(() -> membership
                        .post(
                                "organisations/" + organisation + "/contacts",
                                object("name", "Chief executive", "activeFrom", SINCE, "effectiveOn", SINCE),
                                IdempotencyKey.of("contact", organisation))
                        .id());
    }
}
