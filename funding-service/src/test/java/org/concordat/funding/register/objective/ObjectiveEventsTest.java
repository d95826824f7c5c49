package org.concordat.funding.register.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.register.Strategy.ACHIEVED;
import static org.concordat.funding.register.Strategy.CREATED;
import static org.concordat.funding.register.Strategy.REOPENED;
import static org.concordat.funding.register.Strategy.TOPIC;
import static org.concordat.funding.register.Strategy.data;
import static org.concordat.funding.register.Strategy.example;
import static org.concordat.funding.register.Strategy.in;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.Strategy;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** What funding knows of objectives from the events of programme. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObjectiveEventsTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Objectives objectives;

    private List<Achieved> achieved(UUID objective) {
        return objectives.inYear(List.of(objective), YEAR).get(0).achieved();
    }

    @Test
    void learnsWhereAnObjectiveIsAchievedFromTheExamplesOfProgramme() {
        var strategy = new Strategy(dataSource);
        UUID id = UUID.randomUUID();
        strategy.tell(CREATED, id, 0, example(CREATED));
        assertThat(objectives.inYear(List.of(id), YEAR))
                .containsExactly(
                        new Objectives.KnownObjective(id, "ENERGY", "Every council buys energy together", List.of()));
        strategy.tell(
                "concordat.programme.objective-amended.v1", id, 1, example("concordat.programme.objective-amended.v1"));
        strategy.tell(ACHIEVED, id, 2, example(ACHIEVED));
        Achieved merseyside =
                new Achieved("merseyside", YEAR, LocalDate.of(2009, 3, 25), "Highlight report of March 2009");
        assertThat(achieved(id))
                .containsExactly(
                        new Achieved("cumbria", YEAR, LocalDate.of(2009, 3, 20), "Board 12/2009, item 4"), merseyside);
        strategy.tell(REOPENED, id, 3, example(REOPENED));
        assertThat(achieved(id)).containsExactly(merseyside);
    }

    @Test
    void oldNewsAndRepetitionsChangeNothing() {
        var strategy = new Strategy(dataSource);
        UUID id = UUID.randomUUID();
        String achievedThere = data("OLD", in("cumbria", "2008-09", "2009-03-20"));
        strategy.tell(REOPENED, id, 2, data("OLD"));
        strategy.tell(ACHIEVED, id, 1, achievedThere);
        strategy.tell(CREATED, id, 0, data("OLD"));
        assertThat(achieved(id)).isEmpty();
        strategy.tell(ACHIEVED, id, 3, achievedThere);
        strategy.tell(ACHIEVED, id, 3, achievedThere);
        assertThat(achieved(id)).hasSize(1);
    }

    @Test
    void tellsYearsApart() {
        var strategy = new Strategy(dataSource);
        UUID id = UUID.randomUUID();
        strategy.tell(ACHIEVED, id, 1, data("YEARS", in("cumbria", "2007-08", "2008-03-20")));
        assertThat(achieved(id)).isEmpty();
        assertThat(objectives.inYear(List.of(id), YEAR.previous()).get(0).achieved())
                .hasSize(1);
    }

    @Test
    void knowsWhichIdsNameNoObjective() {
        UUID known = new Strategy(dataSource).objective(Strategy.code());
        UUID unknown = UUID.randomUUID();
        assertThat(objectives.unknown(List.of(known, unknown))).containsExactly(unknown);
        assertThat(objectives.unknown(List.of())).isEmpty();
    }

    @Test
    void parksWhatIsNotAsAgreed() {
        UUID poison = UUID.randomUUID();
        Kafka.send(
                TOPIC,
                UUID.randomUUID(),
                ACHIEVED,
                poison,
                1,
                "2009-03-20",
                data("POISON", in("cumbria", "2008-09", "2009-03-20").replace("\"subRegion\":\"cumbria\",", "")));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
        assertThat(objectives.unknown(List.of(poison))).containsExactly(poison);
    }
}
