package org.concordat.membership.testing;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the bodies that tests need first, and seats people on them, through the API. */
public final class Boards {

    public static final String BODIES = ROOT + "/governance-bodies";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Boards() {}

    /** A seat category that no other test uses; returns its code. */
    public static String aSeatCategory() {
        String code = "CHIEFS_" + NUMBERS.incrementAndGet();
        create("/seat-categories", "{\"code\":\"%s\",\"name\":\"Chiefs %s\"}".formatted(code, code));
        return code;
    }

    public static String aSeat(String category, boolean voting) {
        return "{\"category\":\"%s\",\"voting\":%s}".formatted(category, voting);
    }

    /** There since 1 April 2008, with a quorum of one. */
    public static UUID aBody(String chairCategory, String... seats) {
        return id(create("/governance-bodies", """
                {"name":"Body %s","kind":"Board","purpose":"Decides","chairCategory":%s,"quorum":1,"seats":[%s],
                 "effectiveOn":"2008-04-01"}""".formatted(
                        UUID.randomUUID(),
                        chairCategory == null ? "null" : "\"" + chairCategory + "\"",
                        String.join(",", seats))));
    }

    /** A body of voting seats, any of whose holders may chair. */
    public static UUID aBody(int seats) {
        String category = aSeatCategory();
        return aBody(null, Collections.nCopies(seats, aSeat(category, true)).toArray(String[]::new));
    }

    /** The seats in the order they were given. */
    public static List<UUID> seatsOf(UUID body) {
        return officer()
                .queryParam("asAt", "2008-04-01")
                .get(BODIES + "/" + body + "/composition")
                .jsonPath()
                .getList("seats.id", UUID.class);
    }

    public static Response step(UUID body, String step, String request) {
        return officer().body(request).post(BODIES + "/" + body + "/" + step);
    }

    public static Response appoint(UUID body, UUID seat, UUID holder, String more) {
        return step(body, "seats/" + seat + "/appointment", "{\"holder\":\"%s\"%s}".formatted(holder, more));
    }

    /** Since 1 May 2008, for as long as the seat is there. */
    public static void appointed(UUID body, UUID seat, UUID holder) {
        appoint(body, seat, holder, ",\"activeFrom\":\"2008-05-01\"").then().statusCode(200);
    }
}
