package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.Neighbours.paid;
import static org.concordat.reporting.Neighbours.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.id.Ids;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.money.income.Income;
import org.concordat.reporting.money.income.IncomeSums;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.money.income.Subscription;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the order in which events come and however often, the report is the one that their versions, their days and the
 * instants of their recording make.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnyOrderTest {

    private static final Instant FIRST_RECORDED = Instant.parse("2008-04-01T09:00:00Z");
    private static final String[] STATUSES = {"INVITED", "AGREED", "INVOICED", "WITHDRAWN", "PAID"};

    @Inject
    @All
    List<EventConsumer> consumers;

    @Inject
    Reporting reporting;

    @Inject
    MembershipAndIncomeReport report;

    @Inject
    EventStates states;

    @Inject
    ObjectMapper json;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void anyOrderAndRepetitionOfEventsGivesTheSameReport(long seed) {
        var random = new Random(seed);
        List<Event> events = eventsAboutSixSubscriptions(random);
        var deliveries = new ArrayList<>(events);
        events.forEach(event -> Collections.nCopies(random.nextInt(3), event).forEach(deliveries::add));
        Collections.shuffle(deliveries, random);
        QuarkusTransaction.requiringNew().run(() -> deliverInBatches(deliveries, random));
        assertReportsWhatTheyMake(events);
    }

    /** Most do, and are taken in without looking at what came before them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void eventsThatFollowEachOtherGiveTheReportThatAllOfThemMake(long seed) {
        var random = new Random(seed);
        List<Event> events = eventsAboutSixSubscriptions(random);
        Map<UUID, List<Event>> records = events.stream().collect(Collectors.groupingBy(Event::subject));
        var inOrder = new ArrayList<Event>();
        records.values().forEach(its -> {
            List<LocalDate> days = its.stream().map(Event::effectiveOn).sorted().toList();
            for (int i = 0; i < its.size(); i++) {
                // some in one instant, some from one day
                Event each = its.get(i);
                inOrder.add(new Event(
                        each.id(),
                        each.type(),
                        each.subject(),
                        each.aggregateVersion(),
                        FIRST_RECORDED.plus(Duration.ofHours(i / 2)),
                        days.get(i),
                        each.topic(),
                        each.partition(),
                        each.offset(),
                        each.data()));
            }
        });
        inOrder.sort(Comparator.comparing(Event::aggregateVersion));
        QuarkusTransaction.requiringNew().run(() -> deliverInBatches(inOrder, random));
        assertReportsWhatTheyMake(inOrder);
    }

    private void assertReportsWhatTheyMake(List<Event> events) {
        for (int hour = -1; hour < 6; hour++) {
            Instant knownAt = FIRST_RECORDED.plus(Duration.ofHours(hour));
            for (int month = -1; month < 12; month += 3) {
                LocalDate day = year.firstDay().plusMonths(month);
                assertThat(income(day, knownAt))
                        .as("as at %s, as known at %s", day, knownAt)
                        .isEqualTo(expected(events, day, knownAt));
            }
        }
        for (int month = -1; month < 12; month += 3) {
            LocalDate day = year.firstDay().plusMonths(month);
            assertThat(income(day, null)).as("as at %s", day).isEqualTo(expected(events, day, Instant.MAX));
        }
        assertThat(income(null, null)).isEqualTo(expected(events, LocalDate.MAX, Instant.MAX));
    }

    private Income income(LocalDate day, Instant knownAt) {
        return reporting
                .drawUp(report, new Scope(year, day, knownAt, null))
                .figures()
                .total();
    }

    private Income expected(List<Event> events, LocalDate day, Instant knownAt) {
        Map<UUID, List<Event>> records = events.stream()
                .filter(event -> !event.time().isAfter(knownAt))
                .collect(Collectors.groupingBy(Event::subject));
        List<Subscription> subscriptions = records.values().stream()
                .filter(steps ->
                        steps.stream().anyMatch(step -> !step.effectiveOn().isAfter(day)))
                .map(steps -> stateOn(day, steps))
                .toList();
        return new Income(
                (int) subscriptions.stream().filter(Subscription::isInForce).count(),
                sums(subscriptions, Subscription::net),
                sums(subscriptions, Subscription::vatSums),
                Money.total(subscriptions, Subscription::credit));
    }

    private static IncomeSums sums(List<Subscription> all, Function<Subscription, Subscription.Sums> part) {
        var live = all.stream().filter(Subscription::isLive).toList();
        var inForce = all.stream().filter(Subscription::isInForce).toList();
        Money invoiced = Money.total(live, part.andThen(Subscription.Sums::invoiced));
        return new IncomeSums(
                Money.total(live, part.andThen(Subscription.Sums::amount)),
                Money.total(inForce, part.andThen(Subscription.Sums::amount)),
                invoiced,
                Money.total(all, part.andThen(Subscription.Sums::received)),
                invoiced.minus(Money.total(live, part.andThen(Subscription.Sums::received))));
    }

    /** The rule in other words: of each field the newest step that changed it by then; what is paid adds up. */
    private Subscription stateOn(LocalDate day, List<Event> steps) {
        ObjectNode state = state(steps.get(0)).deepCopy();
        BigDecimal paid = paidOf(state);
        for (int i = 1; i < steps.size(); i++) {
            ObjectNode before = state(steps.get(i - 1));
            ObjectNode after = state(steps.get(i));
            if (!steps.get(i).effectiveOn().isAfter(day)) {
                after.properties().stream()
                        .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                        .forEach(field -> state.set(field.getKey(), field.getValue()));
                paid = paid.add(paidOf(after)).subtract(paidOf(before));
            }
        }
        state.set("paid", json.valueToTree(new Money(paid)));
        return states.of(event(steps.get(0).subject(), 0, day, state.toString()), Subscription.class);
    }

    private static ObjectNode state(Event event) {
        return (ObjectNode) event.data().get("state");
    }

    private static BigDecimal paidOf(ObjectNode state) {
        return new BigDecimal(state.at("/paid/amount").asText());
    }

    /** Some come alone, others together. */
    private void deliverInBatches(List<Event> deliveries, Random random) {
        for (Event event : deliveries) {
            deliver(event);
            if (random.nextBoolean()) {
                consumers.forEach(EventConsumer::finish);
            }
        }
        consumers.forEach(EventConsumer::finish);
    }

    private void deliver(Event event) {
        consumers.stream()
                .filter(consumer -> consumer.topics().contains(event.topic()))
                .forEach(consumer -> consumer.on(event));
    }

    private List<Event> eventsAboutSixSubscriptions(Random random) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 6; i++) {
            UUID id = UUID.randomUUID();
            int versions = 1 + random.nextInt(6);
            for (int version = 0; version < versions; version++) {
                String status = STATUSES[random.nextInt(STATUSES.length)];
                String state = subscription(
                        id, year, "Class " + i % 2, "CUMBRIA", "%d.%02d".formatted(random.nextInt(3), i), status);
                if (random.nextBoolean()) {
                    state = paid(state, random.nextInt(2, 4) + ".00", random.nextInt(5) + ".50", "0.00");
                }
                events.add(event(id, version, year.firstDay().plusDays(random.nextInt(365)), state));
            }
        }
        return events;
    }

    private Event event(UUID subject, long version, LocalDate effectiveOn, String state) {
        try {
            return new Event(
                    Ids.next(),
                    "concordat.membership.subscription-agreed.v1",
                    subject,
                    version,
                    FIRST_RECORDED.plus(Duration.ofHours(version)),
                    effectiveOn,
                    "membership.subscriptions",
                    0,
                    0,
                    json.readTree("{\"state\":%s}".formatted(state)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
