package org.concordat.programme.register;

import static org.awaitility.Awaitility.await;
import static org.concordat.platform.testing.PartnershipDay.today;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;

/** The membership-service, and any other neighbour, as this service's register hears it. */
public final class Membership {

    public static final String ORGANISATIONS = "membership.organisations";
    public static final String SUBSCRIPTIONS = "membership.subscriptions";
    public static final String BODIES = "membership.bodies";
    public static final String REGISTERED = "concordat.membership.organisation-registered.v1";
    public static final String AMENDED = "concordat.membership.organisation-amended.v1";
    public static final String ESTABLISHED = "concordat.membership.body-established.v1";

    private final Sql sql;

    public Membership(AgroalDataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** The example that membership has committed for a type of event. */
    public static String example(String type) {
        return EventContract.of("membership-service").example(type).toString();
    }

    /** Returns once the event is handled. */
    public void tell(String topic, String type, UUID subject, long version, String effectiveOn, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(topic, event, type, subject, version, effectiveOn, data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }

    /** An organisation in a sub-region that membership has told of. */
    public UUID organisation(String subRegion) {
        UUID id = UUID.randomUUID();
        tell(ORGANISATIONS, REGISTERED, id, 0, "2000-01-01", state("District", subRegion, null));
        return id;
    }

    /** A type of organisation that is a council. */
    public void councilType(String code) {
        tell(
                "membership.organisation-types",
                "concordat.membership.organisation-type-created.v1",
                UUID.randomUUID(),
                0,
                "2000-01-01",
                """
                {"state":{"id":"%s","code":"%s","name":"A type","council":true},"changed":["council"]}""".formatted(UUID.randomUUID(), code));
    }

    /** An organisation that is there in one financial year. */
    public UUID organisation(String name, String type, String subRegion, FinancialYear year) {
        UUID id = UUID.randomUUID();
        tell(ORGANISATIONS, REGISTERED, id, 0, year.firstDay().toString(), """
                {"state":{"name":"%s","type":"%s","subRegion":"%s","parent":null,"identifiers":[],"website":null,
                 "activeFrom":"%s","activeUntil":"%s","successors":[]},"changed":["name"]}""".formatted(
                        name, type, subRegion, year.firstDay(), year.lastDay()));
        return id;
    }

    /** @param lastDay may be {@code null} */
    public void end(UUID organisation, String subRegion, String lastDay, UUID... successors) {
        tell(ORGANISATIONS, AMENDED, organisation, 1, "2009-04-01", state("District", subRegion, lastDay, successors));
    }

    /** A body that was there from 2008-04-01 on. */
    public UUID body() {
        UUID id = UUID.randomUUID();
        tell(BODIES, ESTABLISHED, id, 0, "2008-04-01", example(ESTABLISHED));
        return id;
    }

    /** A subscription that stands so from a day on. */
    public void subscription(UUID organisation, String financialYear, String status, String effectiveOn) {
        tell(
                SUBSCRIPTIONS,
                "concordat.membership.subscription-agreed.v1",
                UUID.randomUUID(),
                1,
                effectiveOn,
                subscriptionState(organisation, financialYear, status));
    }

    /** A subscription of the year that it is now, whenever that is. */
    public void subscriptionOfToday(UUID organisation) {
        FinancialYear year = FinancialYear.containing(today());
        subscription(organisation, year.toString(), "AGREED", year.firstDay().toString());
    }

    public static String subscriptionState(UUID organisation, String financialYear, String status) {
        return """
                {"state":{"organisation":"%s","financialYear":"%s","status":"%s","addedLater":1},"changed":["status"]}""".formatted(organisation, financialYear, status);
    }

    public static String state(String name, String subRegion, String lastDay, UUID... successors) {
        String followers = Arrays.stream(successors).map("\"%s\""::formatted).collect(Collectors.joining(","));
        return """
                {"state":{"name":"%s","type":"PROJECT_DISTRICT","subRegion":"%s","parent":null,"identifiers":[],
                 "website":null,"activeFrom":null,"activeUntil":%s,"successors":[%s],"addedLater":1},
                 "changed":["name"]}""".formatted(name, subRegion, lastDay == null ? null : "\"" + lastDay + "\"", followers);
    }
}
