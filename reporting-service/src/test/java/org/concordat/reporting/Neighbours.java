package org.concordat.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;

/** The other services, as far as reporting knows them: sends their events and waits until they were handled. */
@ApplicationScoped
public class Neighbours {

    /** A year of our days, which stands in the picture of the pages. */
    public static final FinancialYear OF_THE_PICTURE = new FinancialYear(2024);

    /** The year of which every report has every kind of row. */
    public static final FinancialYear OF_EVERYTHING = new FinancialYear(1990);

    /** Of these years the producers' examples speak, which tests replay, or a test that has told it to all. */
    private static final Set<Integer> TAKEN =
            Set.of(2006, 2007, 2008, 2009, 2010, 2011, OF_THE_PICTURE.startYear(), OF_EVERYTHING.startYear());

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1860);

    private final Sql sql;

    Neighbours(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private static final AtomicInteger NEXT_YEAR_BEYOND = new AtomicInteger(2400);

    /** The same for a test that sends no request: one beyond the years that may be sent, of which there are few. */
    public static FinancialYear aYearBeyondRequests() {
        return new FinancialYear(NEXT_YEAR_BEYOND.getAndIncrement());
    }

    private static final AtomicInteger NEXT_YEAR_LONG_PAST = new AtomicInteger(1802);

    /**
     * The same for a test in which its days have come, such as one of values that were returned: each second one, as a
     * measure speaks of the year before its due day, too.
     */
    public static FinancialYear aYearLongPast() {
        return new FinancialYear(NEXT_YEAR_LONG_PAST.getAndAdd(2));
    }

    /** A year that no other test speaks of, so that all can share one database. */
    public static FinancialYear aYearOfItsOwn() {
        int year = NEXT_YEAR.getAndIncrement();
        return TAKEN.contains(year) ? aYearOfItsOwn() : new FinancialYear(year);
    }

    /** The first of two years that follow each other and of which no other test speaks. */
    public static FinancialYear theFirstOfTwoYears() {
        int year = NEXT_YEAR.getAndAdd(2);
        return TAKEN.contains(year) || TAKEN.contains(year + 1) ? theFirstOfTwoYears() : new FinancialYear(year);
    }

    /** Sends an event and waits until it was handled. */
    public void sendAndAwait(
            String type, String topic, UUID aggregate, long version, String effectiveOn, String state) {
        UUID event = send(type, topic, aggregate, version, effectiveOn, state);
        awaitHandled(event);
    }

    /** Sends an event without waiting. */
    public static UUID send(String type, String topic, UUID aggregate, long version, String effectiveOn, String state) {
        UUID event = Ids.next();
        Kafka.send(
                topic,
                event,
                "concordat.%s.%s.v1".formatted(topic.substring(0, topic.indexOf('.')), type),
                aggregate,
                version,
                effectiveOn,
                "{\"state\":%s,\"changed\":[]}".formatted(state));
        return event;
    }

    public void awaitHandled(UUID event) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(sql.one("select 1 from inbox where event_id = ?", row -> 1, event))
                        .as("event %s handled", event)
                        .isPresent());
    }

    public void organisationType(String code, boolean council) {
        UUID id = UUID.randomUUID();
        sendAndAwait("organisation-type-created", "membership.organisation-types", id, 0, "2000-04-01", """
                {"id":"%s","code":"%s","name":"%s","council":%s}""".formatted(
                        id, code, code, council));
    }

    public void subRegion(String code, String name) {
        UUID id = UUID.randomUUID();
        sendAndAwait(
                "sub-region-created", "membership.sub-regions", id, 0, "2000-04-01", """
                {"id":"%s","code":"%s","name":"%s"}""".formatted(id, code, name));
    }

    /** An organisation that exists during one year only, that of the test. */
    public void organisation(FinancialYear year, String type, String subRegion) {
        UUID id = UUID.randomUUID();
        sendAndAwait(
                "organisation-registered",
                "membership.organisations",
                id,
                0,
                year.firstDay().toString(),
                """
                {"id":"%s","name":"Body %s","type":"%s","subRegion":"%s","parent":null,"identifiers":[],
                 "website":null,"activeFrom":"%s","activeUntil":"%s"}""".formatted(id, id, type, subRegion, year.firstDay(), year.lastDay()));
    }

    public static String subscription(
            UUID id, FinancialYear year, String className, String subRegion, String amount, String status) {
        return """
                {"id":"%s","organisation":"%s","organisationType":"COUNTY","subRegion":"%s","financialYear":"%s",
                 "rateCard":"%s","className":"%s","amount":%s,"status":"%s","invoice":null,"paid":%s,"credit":%s}""".formatted(
                        id,
                        UUID.randomUUID(),
                        subRegion,
                        year,
                        UUID.randomUUID(),
                        className,
                        money(amount),
                        status,
                        money("0.00"),
                        money("0.00"));
    }

    public static String paid(String subscription, String invoiced, String paid, String credit) {
        return subscription
                .replace("\"invoice\":null", """
                        "invoice":{"number":"2008-09/0001","issuedOn":"2008-04-01","dueOn":"2008-05-01","amount":%s}""".formatted(money(invoiced)))
                .replaceFirst("\"paid\":\\{[^}]*}", "\"paid\":" + money(paid))
                .replaceFirst("\"credit\":\\{[^}]*}", "\"credit\":" + money(credit));
    }

    /** What membership tells of a card of £299.33 and 20% VAT: invoiced, and £100 of it paid. */
    public static String partPaidWithVat(String subscription) {
        return invoicedWithVat(subscription, "100.00");
    }

    /** The same with another amount paid. */
    public static String invoicedWithVat(String subscription, String paid) {
        return paid(subscription, "359.20", paid, "0.00")
                .replace("\"dueOn\":", "\"vat\":%s,\"dueOn\":".formatted(money("59.87")))
                .replace("\"status\":", "\"vat\":{\"amount\":%s},\"status\":".formatted(money("59.87")));
    }

    public static String credited(String subscription, String credited) {
        return subscription.replace("\"paid\":", "\"credited\":%s,\"paid\":".formatted(money(credited)));
    }

    public static String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"GBP\"}".formatted(amount);
    }
}
