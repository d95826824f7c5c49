package org.concordat.membership.register.reorganisation;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;

/** Reorganises through the API, as an officer does. */
final class Reorganiser {

    static final String REORGANISATIONS = ROOT + "/reorganisations";

    private Reorganiser() {}

    static String predecessor(UUID organisation, String successor) {
        return successor == null
                ? "{\"organisation\":\"%s\"}".formatted(organisation)
                : "{\"organisation\":\"%s\",\"successor\":\"%s\"}".formatted(organisation, successor);
    }

    /** One whose contacts move to its successor. */
    static String predecessorWithContacts(UUID organisation, String successor) {
        return "{\"organisation\":\"%s\",\"successor\":\"%s\",\"contactsMove\":true}"
                .formatted(organisation, successor);
    }

    static String beginning(String key, String name, String type, String subRegion) {
        return "{\"key\":\"%s\",\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\"}"
                .formatted(key, name, type, subRegion);
    }

    static String staying(String key, UUID organisation) {
        return "{\"key\":\"%s\",\"organisation\":\"%s\"}".formatted(key, organisation);
    }

    static Response plan(String effectiveOn, List<String> predecessors, List<String> successors) {
        return officer()
                .body("{\"effectiveOn\":\"%s\",\"reason\":\"a new map\",\"predecessors\":[%s],\"successors\":[%s]}"
                        .formatted(effectiveOn, String.join(",", predecessors), String.join(",", successors)))
                .post(REORGANISATIONS);
    }

    static UUID planned(String effectiveOn, List<String> predecessors, List<String> successors) {
        Response response = plan(effectiveOn, predecessors, successors);
        response.then().statusCode(201);
        return id(response);
    }

    static Response confirm(UUID reorganisation) {
        return officer().body("{}").post(REORGANISATIONS + "/" + reorganisation + "/confirmation");
    }

    static Response undo(UUID reorganisation) {
        return officer().body("{\"reason\":\"not now\"}").post(REORGANISATIONS + "/" + reorganisation + "/undo");
    }

    static Response read(UUID reorganisation) {
        return officer().get(REORGANISATIONS + "/" + reorganisation);
    }
}
