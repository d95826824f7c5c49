package org.concordat.funding.decision;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.funding.Api;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.body.Body;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.funding.register.body.Days;
import org.concordat.funding.register.body.Seat;
import org.concordat.funding.register.organisation.KnownOrganisation;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;

/**
 * A region for tests of decisions: a fund with money set aside, bodies as membership tells of them, and what the clerk and
 * the members ask of the service.
 */
@ApplicationScoped
public class Region {

    public static final String MEETINGS = "/funding/v1/meetings";
    public static final LocalDate DAY = LocalDate.of(2008, 9, 16);
    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private final BodyRegister bodies;
    private final Ledger ledger;
    private final Organisations organisations;

    Region(BodyRegister bodies, Ledger ledger, Organisations organisations) {
        this.bodies = bodies;
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /** A fund that has this amount set aside for the whole region. */
    public UUID fundWith(String amount) {
        UUID fund = Api.createFund();
        UUID source = Api.addSource(fund, "GRANT", "2008-09", amount);
        Api.recordReceipt(fund, source, amount, "2008-04-10");
        allocate(fund, amount);
        return fund;
    }

    @Transactional
    void allocate(UUID fund, String amount) {
        ledger.post(new Posting(
                fund,
                LocalDate.of(2008, 4, 10),
                Account.UNALLOCATED,
                Account.allocated(YEAR, Account.REGIONAL),
                Money.of(amount),
                "test",
                "Allocation",
                new BusinessObject("test", fund),
                null));
    }

    /** A body with its seats, as membership tells of it. */
    public static final class NewBody {
        private final UUID id = UUID.randomUUID();
        private final String name;
        private final int quorum;
        private final Map<String, UUID> organisations = new LinkedHashMap<>();
        private final Map<String, UUID> seats = new LinkedHashMap<>();
        private final List<Seat> all = new ArrayList<>();
        private String chair;

        private NewBody(String name, int quorum) {
            this.name = name;
            this.quorum = quorum;
        }

        public NewBody seat(String organisation, boolean voting) {
            return seat(organisation, voting, organisation);
        }

        /** A seat under another name than that of its organisation, such as the second one that it holds. */
        public NewBody seat(String seat, boolean voting, String organisation) {
            seats.put(seat, UUID.randomUUID());
            all.add(new Seat(
                    seats.get(seat),
                    "MEMBERS",
                    null,
                    voting,
                    always(),
                    List.of(new Seat.Term(organisation(organisation), always())),
                    List.of(new Days(LocalDate.of(2008, 4, 1), LocalDate.of(2009, 3, 31)))));
            return this;
        }

        public NewBody vacant(String seat) {
            seats.put(seat, UUID.randomUUID());
            all.add(new Seat(seats.get(seat), "MEMBERS", null, true, always(), List.of(), List.of()));
            return this;
        }

        public NewBody chair(String seat) {
            chair = seat;
            return this;
        }

        public UUID id() {
            return id;
        }

        public UUID organisation(String organisation) {
            return organisations.computeIfAbsent(organisation, any -> UUID.randomUUID());
        }

        public UUID seat(String seat) {
            return seats.get(seat);
        }

        private static Days always() {
            return new Days(LocalDate.of(2007, 4, 1), null);
        }

        private Body body() {
            List<Body.ChairTerm> chairs =
                    chair == null ? List.of() : List.of(new Body.ChairTerm(seats.get(chair), always()));
            return new Body(
                    id,
                    name,
                    null,
                    always(),
                    List.of(new Body.QuorumFrom(LocalDate.of(2007, 4, 1), quorum)),
                    List.copyOf(all),
                    chairs);
        }
    }

    public static NewBody body(String name, int quorum) {
        return new NewBody(name, quorum);
    }

    /** The board of the acceptance story: eight voting seats and an observer, quorum five, Bolton in the chair. */
    public static NewBody boardOfEight() {
        NewBody board = body("Management board", 5);
        for (String name :
                List.of("Bolton", "Bury", "Oldham", "Lancashire CC", "Cumbria CC", "Halton", "Warrington", "Wirral")) {
            board.seat(name, true);
        }
        return board.seat("Observer", false).chair("Bolton");
    }

    /** Tells the service of it, as an event of membership does; version by version. */
    @Transactional
    public NewBody learn(NewBody body, long version) {
        bodies.learn(body.body(), version);
        body.organisations.forEach((name, id) -> organisations.learn(
                new KnownOrganisation(
                        id, name, "DISTRICT", "greater-manchester", null, LocalDate.of(1974, 4, 1), null, List.of()),
                version,
                LocalDate.of(1974, 4, 1)));
        return body;
    }

    /** Tells that one organisation has ended and another follows it. */
    @Transactional
    public void follows(UUID successor, UUID ended) {
        organisations.learn(
                new KnownOrganisation(
                        ended,
                        "Ended council",
                        "DISTRICT",
                        "cheshire",
                        null,
                        LocalDate.of(1974, 4, 1),
                        LocalDate.of(2008, 3, 31),
                        List.of(successor)),
                7,
                LocalDate.of(2008, 4, 1));
    }

    /** The clerk, whose request may move money or a vote. */
    public static RequestSpecification clerk() {
        return once(Tokens.person(Roles.GOVERNANCE_OFFICER));
    }

    /** Somebody who holds a seat for an organisation. */
    public static RequestSpecification member(UUID organisation) {
        return once(Tokens.person(Roles.BOARD_MEMBER, organisation));
    }

    public static RequestSpecification once(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static final AtomicInteger DAYS = new AtomicInteger();

    /**
     * Sets a policy that is in force on a day of its own and returns the day: policies are the whole partnership's, and each
     * test has one for itself.
     *
     * @param steps JSON
     */
    public static LocalDate policy(String steps) {
        LocalDate day = LocalDate.of(2008, 9, 1).plusDays(DAYS.getAndIncrement());
        clerk().body("""
                        {"name":"Delegation","activeFrom":"%s","steps":[%s]}""".formatted(day, steps))
                .post("/funding/v1/delegation-policies")
                .then()
                .statusCode(201);
        return day;
    }

    public static String step(NewBody body, String upTo, String more) {
        String limit = upTo == null ? "" : ",\"upTo\":{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(upTo);
        return "{\"body\":\"%s\"%s%s}".formatted(body.id(), limit, more);
    }

    public static String meeting(NewBody body, LocalDate day) {
        String id = clerk().body("{\"body\":\"%s\",\"heldOn\":\"%s\"}".formatted(body.id(), day))
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return MEETINGS + "/" + id;
    }

    public static void arrive(String meeting, UUID seat) {
        clerk().body("{\"seat\":\"%s\"}".formatted(seat))
                .post(meeting + "/arrivals")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse add(String meeting, UUID application, String kind) {
        return clerk().body("{\"application\":\"%s\",\"kind\":\"%s\"}".formatted(application, kind))
                .post(meeting + "/items")
                .then();
    }

    /** The path of the new item. */
    public static String item(String meeting, UUID application) {
        String id =
                add(meeting, application, "DECISION").statusCode(201).extract().path("id");
        return meeting + "/items/" + id;
    }

    public static ValidatableResponse vote(String item, UUID organisation, String choice) {
        return member(organisation)
                .body("{\"choice\":\"%s\"}".formatted(choice))
                .post(item + "/votes")
                .then();
    }

    public static ValidatableResponse record(String item, UUID seat, String choice) {
        return clerk().body("{\"seat\":\"%s\",\"choice\":\"%s\"}".formatted(seat, choice))
                .post(item + "/votes/recorded")
                .then();
    }

    public static ValidatableResponse close(String item) {
        return clerk().body("{\"reason\":\"Discussed\"}")
                .post(item + "/closure")
                .then();
    }

    public static String problem(String type) {
        return "urn:concordat:problem:" + type;
    }
}
