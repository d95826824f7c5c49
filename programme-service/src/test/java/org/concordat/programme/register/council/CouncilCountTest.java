package org.concordat.programme.register.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.register.council.Membership.AMENDED;
import static org.concordat.programme.register.council.Membership.ORGANISATIONS;
import static org.concordat.programme.register.council.Membership.REGISTERED;
import static org.concordat.programme.register.council.Membership.TYPES;
import static org.concordat.programme.register.council.Membership.TYPE_AMENDED;
import static org.concordat.programme.register.council.Membership.TYPE_CREATED;
import static org.concordat.programme.register.council.Membership.organisation;
import static org.concordat.programme.register.council.Membership.organisationState;
import static org.concordat.programme.register.council.Membership.type;
import static org.concordat.programme.register.council.Membership.typeState;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.Outline;
import org.concordat.programme.programme.Planning;
import org.concordat.programme.programme.Term;
import org.junit.jupiter.api.Test;

/**
 * Counting councils from membership's events. Each test has a financial year of its own, in which none but its own
 * organisations are active.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CouncilCountTest {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2100);

    private final FinancialYear year = new FinancialYear(NEXT_YEAR.getAndIncrement());
    private final String first = year.firstDay().toString();
    private final String last = year.lastDay().toString();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Planning planning;

    @Inject
    CouncilRegister register;

    private UUID plan() {
        return programme(first, last);
    }

    private UUID planWithSavings() {
        UUID plan = plan();
        add(plan, activity(kind(false), year.toString(), 500, 1000L)).statusCode(201);
        return plan;
    }

    private String council() {
        String code = code("COUNCIL");
        type(code, true);
        return code;
    }

    private static JsonPath read(UUID plan) {
        return officer().get(PROGRAMMES + "/" + plan).jsonPath();
    }

    private static void awaitCouncils(UUID plan, int councils) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(plan).getInt("years[0].councils")).isEqualTo(councils));
    }

    @Test
    void derivesSavingsAnewWhenAnotherCouncilIsKnown() {
        UUID plan = planWithSavings();
        String council = council();
        UUID event = UUID.randomUUID();
        organisation(council, first, last);
        awaitCouncils(plan, 1);
        Kafka.send(
                ORGANISATIONS, event, REGISTERED, UUID.randomUUID(), 0, last, organisationState(council, first, last));
        awaitCouncils(plan, 2);
        JsonPath now = read(plan);
        assertThat(now.getString("years[0].nonCashableSaving.amount")).isEqualTo("1500.00");

        ConsumerRecord<String, byte[]> sent = Kafka.await("programme.programmes", record -> event.toString()
                .equals(Kafka.header(record, CloudEventHeaders.CAUSE)));
        EventContract.own().assertKept(sent);
        assertThat(Kafka.header(sent, CloudEventHeaders.TYPE)).isEqualTo("concordat.programme.savings-recalculated.v1");
        assertThat(Kafka.header(sent, CloudEventHeaders.SUBJECT)).isEqualTo(plan.toString());
        assertThat(Kafka.header(sent, CloudEventHeaders.EFFECTIVE_ON)).isEqualTo(last);
        assertThat(Kafka.header(sent, CloudEventHeaders.AGGREGATE_VERSION)).isEqualTo(now.getString("version"));
        JsonPath data = JsonPath.from(Kafka.value(sent));
        assertThat(data.getString("state.years[0].nonCashableSaving.amount")).isEqualTo("1500.00");
        assertThat(data.getString("state.activities[0].years[0].saving.amount")).isEqualTo("1500.00");
        assertThat(data.<String>getList("changed")).containsExactlyInAnyOrder("activities", "years");

        JsonPath history = officer().get(PROGRAMMES + "/" + plan + "/history").jsonPath();
        assertThat(history.getString("items[-1].action")).isEqualTo("savings-recalculated");
        assertThat(history.getString("items[-1].actor")).isEqualTo("event:" + REGISTERED);
    }

    @Test
    void countsACouncilThatIsActiveOnTheFirstDayOfTheYear() {
        UUID plan = plan();
        String council = council();
        organisation(council, first, first);
        organisation(council, year.firstDay().plusDays(1).toString(), last);
        organisation(
                council,
                year.previous().firstDay().toString(),
                year.previous().lastDay().toString());
        organisation(council, year.previous().firstDay().toString(), last);
        awaitCouncils(plan, 2);
    }

    @Test
    void countsOrganisationsWhoseTypeIsACouncilOnly() {
        UUID plan = plan();
        String fire = code("FIRE");
        UUID type = type(fire, false);
        organisation(fire, first, last);
        organisation(fire, first, last);
        organisation("NEVER_HEARD_OF", first, last);
        organisation(council(), first, last);
        awaitCouncils(plan, 1);

        Kafka.send(TYPES, UUID.randomUUID(), TYPE_AMENDED, type, 1, first, typeState(fire, true));
        awaitCouncils(plan, 3);
        Kafka.send(TYPES, UUID.randomUUID(), TYPE_AMENDED, type, 2, first, typeState(fire, false));
        awaitCouncils(plan, 1);
    }

    @Test
    void aCouncilThatBecomesAnotherKindOfBodyCountsNoMoreAndTheOtherWayRound() {
        UUID plan = plan();
        String council = council();
        String fire = code("FIRE");
        type(fire, false);
        UUID changing = organisation(council, first, last);
        organisation(council, first, last);
        awaitCouncils(plan, 2);
        Kafka.send(ORGANISATIONS, UUID.randomUUID(), AMENDED, changing, 1, first, organisationState(fire, first, last));
        awaitCouncils(plan, 1);
        Kafka.send(
                ORGANISATIONS, UUID.randomUUID(), AMENDED, changing, 2, first, organisationState(council, first, last));
        awaitCouncils(plan, 2);
    }

    @Test
    void anAbolishedCouncilCountsNoMoreFromTheYearAfterItsLastDay() {
        UUID plan = plan();
        String council = council();
        UUID merged = organisation(council, first, last);
        organisation(council, first, last);
        awaitCouncils(plan, 2);
        String lastDayBefore = year.previous().lastDay().toString();
        Kafka.send(
                ORGANISATIONS,
                UUID.randomUUID(),
                AMENDED,
                merged,
                1,
                first,
                organisationState(council, "1974-04-01", lastDayBefore));
        awaitCouncils(plan, 1);
        awaitCouncils(programme(first, last), 1);
    }

    @Test
    void aNumberOfItsOwnKeepsAnActivityAsItIs() {
        UUID plan = plan();
        add(plan, activity(kind(false), year.toString(), 500, 1000L).replace("\"title\"", "\"councils\":3,\"title\""))
                .statusCode(201);
        organisation(council(), first, last);
        awaitCouncils(plan, 1);
        assertThat(read(plan).getString("years[0].nonCashableSaving.amount")).isEqualTo("2500.00");
    }

    @Test
    void leavesProgrammesOfOtherYearsAlone() {
        UUID other = programme(
                year.next().firstDay().toString(), year.next().lastDay().toString());
        UUID plan = plan();
        organisation(council(), first, last);
        awaitCouncils(plan, 1);
        assertThat(read(other).getInt("version")).isZero();
    }

    @Test
    void takesADuplicateInOnce() {
        UUID plan = plan();
        String council = council();
        UUID organisation = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        String state = organisationState(council, first, last);
        Kafka.send(ORGANISATIONS, event, REGISTERED, organisation, 0, first, state);
        Kafka.send(ORGANISATIONS, event, REGISTERED, organisation, 0, first, state);
        Kafka.send(ORGANISATIONS, UUID.randomUUID(), REGISTERED, organisation, 0, first, state);
        awaitCouncils(plan, 1);
        organisation(council, first, last);
        awaitCouncils(plan, 2);
        assertThat(read(plan).getInt("version")).isEqualTo(2);
    }

    @Test
    void passesOverStaleNews() {
        UUID plan = plan();
        String council = council();
        UUID organisation = UUID.randomUUID();
        Kafka.send(
                ORGANISATIONS,
                UUID.randomUUID(),
                AMENDED,
                organisation,
                5,
                first,
                organisationState(council, first, last));
        awaitCouncils(plan, 1);
        Kafka.send(
                ORGANISATIONS,
                UUID.randomUUID(),
                REGISTERED,
                organisation,
                4,
                first,
                organisationState("NEVER_HEARD_OF", first, last));
        // of the same aggregate, so it is read after the stale one
        UUID end = UUID.randomUUID();
        Kafka.send(ORGANISATIONS, end, "concordat.membership.organisation-sung.v1", organisation, 6, first, "{}");
        awaitHandled(end);
        assertThat(read(plan).getInt("years[0].councils")).isEqualTo(1);
        assertThat(read(plan).getInt("version")).isEqualTo(1);
    }

    @Test
    void parksWhatIsMalformedWhileTheRestGoesOn() {
        UUID plan = plan();
        String council = council();
        List<UUID> poisons = new ArrayList<>();
        for (String data : List.of(
                "{\"state\":{\"name\":\"no type\"}}",
                "{\"state\":{\"type\":\"X\",\"activeFrom\":\"yesterday\"}}",
                "{\"changed\":[]}",
                "not json")) {
            UUID poison = UUID.randomUUID();
            poisons.add(poison);
            Kafka.send(ORGANISATIONS, UUID.randomUUID(), REGISTERED, poison, 0, first, data);
        }
        UUID typeless = UUID.randomUUID();
        poisons.add(typeless);
        Kafka.send(TYPES, UUID.randomUUID(), TYPE_CREATED, typeless, 0, first, "{\"state\":{\"code\":\"X\"}}");
        organisation(council, first, last);
        awaitCouncils(plan, 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/programme/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .containsAll(poisons.stream().map(UUID::toString).toList()));
    }

    @Test
    void understandsWhatTheMembershipServiceCommitsToTell() {
        UUID type = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        String before = "1001-04-01";
        for (String name : List.of(TYPE_CREATED, TYPE_AMENDED)) {
            UUID event = UUID.randomUUID();
            Kafka.send(TYPES, event, name, type, name.equals(TYPE_CREATED) ? 0 : 1, before, sentByMembership(name));
            awaitHandled(event);
        }
        for (String name : List.of(REGISTERED, AMENDED)) {
            UUID event = UUID.randomUUID();
            Kafka.send(
                    ORGANISATIONS,
                    event,
                    name,
                    organisation,
                    name.equals(REGISTERED) ? 0 : 1,
                    before,
                    sentByMembership(name));
            awaitHandled(event);
        }
        JsonPath sent = JsonPath.from(sentByMembership(AMENDED));
        assertThat(new Sql(dataSource)
                        .one("select type from organisation where id = ?", row -> row.getString(1), organisation))
                .contains(sent.getString("state.type"));
        assertThat(new Sql(dataSource)
                        .one("select code from organisation_type where id = ?", row -> row.getString(1), type))
                .contains(JsonPath.from(sentByMembership(TYPE_AMENDED)).getString("state.code"));
        // it has no last day, so take it out of the other tests' years again
        UUID end = UUID.randomUUID();
        Kafka.send(ORGANISATIONS, end, AMENDED, organisation, 2, before, organisationState("GONE", before, before));
        awaitHandled(end);
    }

    private static String sentByMembership(String type) {
        return EventContract.of("membership-service").example(type).toString();
    }

    private void awaitHandled(UUID event) {
        await().atMost(Duration.ofSeconds(30)).until(() -> new Sql(dataSource)
                .one("select 1 from inbox where event_id = ?", row -> true, event)
                .isPresent());
    }

    @Test
    void newsWaitsForAProgrammeThatIsBeingStoredAndThenCountsForItToo() {
        String council = council();
        UUID plan = QuarkusTransaction.requiringNew().call(() -> {
            var outline = new Outline(
                    "Being stored",
                    null,
                    List.of(),
                    new Term(year.firstDay(), year.lastDay()),
                    null,
                    null,
                    List.of(),
                    null,
                    List.of());
            UUID id = planning.create(code("BEING_STORED"), outline, EffectiveDate.of(LocalDate.parse(first)))
                    .id();
            organisation(council, first, last);
            await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaitsForAnAdvisoryLock);
            return id;
        });
        awaitCouncils(plan, 1);
    }

    private boolean somebodyWaitsForAnAdvisoryLock() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Sql(dataSource).one("""
                                select 1 from pg_locks where locktype = 'advisory' and not granted
                                and database = (select oid from pg_database where datname = current_database())""", row -> true).isPresent());
    }

    @Test
    void aRequestIsAnsweredWhileNewsIsBeingHandled() {
        String council = council();
        QuarkusTransaction.begin();
        try {
            register.learn(
                    new Councils.Organisation(UUID.randomUUID(), council, year.firstDay(), year.lastDay()),
                    0,
                    year.firstDay());
            UUID plan = CompletableFuture.supplyAsync(this::planWithSavings)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
            assertThat(read(plan).getInt("years[0].councils")).isZero();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void newsThatArrivesTogetherIsCountedTogether() throws SQLException {
        UUID plan = planWithSavings();
        String council = council();
        int councils = 100;
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table organisation in exclusive mode");
                for (int i = 0; i < councils; i++) {
                    organisation(council, first, last);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        awaitCouncils(plan, councils);
        assertThat(read(plan).getInt("version")).isLessThan(councils / 4);
    }

    @Test
    void newsOfSeveralDaysThatArrivesTogetherIsRecordedAsFromEachDay() throws SQLException {
        UUID plan = plan();
        String council = council();
        List<LocalDate> days = List.of(
                year.firstDay(), year.firstDay().plusDays(1), year.firstDay().plusDays(2));
        UUID amended = UUID.randomUUID();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table organisation in exclusive mode");
                for (int version = 0; version < days.size(); version++) {
                    // of one aggregate, so that they arrive in this order: it counts, counts no more, counts again
                    String until = version == 1 ? year.previous().lastDay().toString() : last;
                    Kafka.send(
                            ORGANISATIONS,
                            UUID.randomUUID(),
                            AMENDED,
                            amended,
                            version,
                            days.get(version).toString(),
                            organisationState(council, "1974-04-01", until));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(read(plan).getInt("version")).isEqualTo(days.size()));
        assertThat(officer()
                        .get(PROGRAMMES + "/" + plan + "/history")
                        .jsonPath()
                        .<String>getList("items.findAll { it.action == 'savings-recalculated' }.effectiveOn"))
                .containsExactlyElementsOf(
                        days.stream().map(LocalDate::toString).toList());
    }

    @Test
    void noProgrammeKeepsAStaleCountHoweverChangesAndNewsMeet() throws Exception {
        String council = council();
        String kind = kind(false);
        List<UUID> plans = Collections.synchronizedList(new ArrayList<>());
        plans.add(plan());
        int councils = 12;
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> work = new ArrayList<>();
            work.add(threads.submit(() -> {
                for (int i = 0; i < councils; i++) {
                    organisation(council, first, last);
                }
            }));
            for (int thread = 0; thread < 3; thread++) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 4; i++) {
                        UUID plan = plan();
                        plans.add(plan);
                        add(plan, activity(kind, year.toString(), 500, 1000L)).statusCode(201);
                        add(plans.get(0), activity(kind, year.toString(), 500, 1000L))
                                .statusCode(201);
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (UUID plan : plans) {
            awaitCouncils(plan, councils);
            JsonPath now = read(plan);
            long activities = plan.equals(plans.get(0)) ? 12 : 1;
            assertThat(now.getString("years[0].nonCashableSaving.amount"))
                    .isEqualTo((councils * 1000 - 500) * activities + ".00");
            awaitToldInOrderUpTo(plan, now.getLong("version"));
        }
    }

    private static void awaitToldInOrderUpTo(UUID plan, long version) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<Long> sent = Kafka.records("programme.programmes").stream()
                    .filter(record -> plan.toString().equals(record.key()))
                    .map(record -> Long.valueOf(Kafka.header(record, CloudEventHeaders.AGGREGATE_VERSION)))
                    .distinct()
                    .toList();
            assertThat(sent).isSorted().hasSize((int) version + 1).endsWith(version);
        });
    }
}
