package org.concordat.funding.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.register.Membership.AMENDED;
import static org.concordat.funding.register.Membership.CORRECTED;
import static org.concordat.funding.register.Membership.ORGANISATIONS;
import static org.concordat.funding.register.Membership.RECORDED;
import static org.concordat.funding.register.Membership.REGISTERED;
import static org.concordat.funding.register.Membership.STATISTICS;
import static org.concordat.funding.register.Membership.TYPES;
import static org.concordat.funding.register.Membership.TYPE_AMENDED;
import static org.concordat.funding.register.Membership.TYPE_CREATED;
import static org.concordat.funding.register.Membership.example;
import static org.concordat.funding.register.Membership.populationData;
import static org.concordat.funding.register.Membership.typeData;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.funding.register.Membership.Told;
import org.concordat.funding.register.organisation.Identifier;
import org.concordat.funding.register.organisation.OrganisationOnDay;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.funding.register.statistic.PeopleCount;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What funding knows of organisations, their types and their figures from the events of membership. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegisterEventsTest {

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);
    private static final String ONS = "ONS mid-year estimate 2007";
    private static final LocalDate MID_YEAR = LocalDate.of(2007, 6, 30);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationTypes types;

    @Inject
    Statistics statistics;

    private Membership membership;

    /** A type of organisation that no other test knows, so that counts are this test's own. */
    private String type;

    @BeforeEach
    void membershipTells() {
        membership = new Membership(dataSource);
        type = "T" + UUID.randomUUID();
    }

    private OrganisationOnDay on(UUID organisation, LocalDate day) {
        return organisations.onDay(organisation, day).orElseThrow();
    }

    private List<PeopleCount> people() {
        return statistics.bySubRegion(new Statistics.Census("POPULATION", ONS, MID_YEAR), DAY, List.of(type));
    }

    @Test
    void knowsWhatOtherRegistersCallAnOrganisationFromItsNewestVersion() {
        Told kendal = Told.of("Kendal", type, "cumbria");
        UUID council = membership.organisation(kendal, "GB-GSS", "E07000031", "GB-LAE", "SLA");
        assertThat(organisations.identifiers(List.of(council)).get(council))
                .containsExactly(new Identifier("GB-GSS", "E07000031"), new Identifier("GB-LAE", "SLA"));

        String renamed = kendal.data()
                .replace("\"identifiers\":[]", "\"identifiers\":[{\"scheme\":\"GB-LAE\",\"value\":\"X\"}]");
        membership.tell(ORGANISATIONS, AMENDED, council, 2, "2009-04-01", renamed);
        membership.tell(council, 1, "2008-04-01", kendal);
        assertThat(organisations.identifiers(List.of(council)).get(council))
                .containsExactly(new Identifier("GB-LAE", "X"));
    }

    @Test
    void knowsTheIdentifiersOfMembershipsOwnExample() {
        UUID allerdale = UUID.randomUUID();
        membership.tell(ORGANISATIONS, REGISTERED, allerdale, 0, "2000-01-01", example(REGISTERED));
        assertThat(organisations.identifiers(List.of(allerdale)).get(allerdale))
                .containsExactly(new Identifier("GB-GSS", "E07000026"));
    }

    @Test
    void learnsAnOrganisationFromTheExampleOfMembership() {
        UUID organisation = UUID.randomUUID();
        membership.tell(ORGANISATIONS, REGISTERED, organisation, 0, "2008-04-01", example(REGISTERED));
        assertThat(on(organisation, DAY))
                .isEqualTo(new OrganisationOnDay(
                        organisation,
                        "Allerdale Borough Council",
                        "DISTRICT",
                        "cumbria",
                        UUID.fromString("01920000-0000-7000-8000-000000000004"),
                        true));
        membership.tell(ORGANISATIONS, AMENDED, organisation, 1, "2023-03-31", example(AMENDED));
        assertThat(on(organisation, LocalDate.of(2023, 3, 31)).active()).isTrue();
        assertThat(on(organisation, LocalDate.of(2023, 4, 1)).active()).isFalse();
        assertThat(organisations.successors(organisation))
                .containsExactly(UUID.fromString("01920000-0000-7000-8000-00000000000a"));
    }

    @Test
    void learnsWhichTypesAreCouncilsFromTheExampleOfMembership() {
        UUID id = UUID.randomUUID();
        membership.tell(TYPES, TYPE_CREATED, id, 0, "2008-04-01", example(TYPE_CREATED));
        assertThat(types.councils()).contains("DISTRICT");
        membership.tell(TYPES, TYPE_AMENDED, id, 1, "2008-04-01", example(TYPE_AMENDED));
        assertThat(types.councils()).containsOnlyOnce("DISTRICT");
        membership.tell(TYPES, TYPE_AMENDED, id, 2, "2008-04-01", typeData("DISTRICT", false));
        membership.tell(TYPES, TYPE_AMENDED, id, 1, "2008-04-01", typeData("DISTRICT", true));
        assertThat(types.councils()).doesNotContain("DISTRICT");
    }

    @Test
    void learnsAPopulationFromTheExampleOfMembership() {
        UUID figure = UUID.randomUUID();
        UUID allerdale = membership.organisation(Told.of("Allerdale", type, "cumbria"));
        String its = "01920000-0000-7000-8000-000000000003";
        membership.tell(
                STATISTICS, RECORDED, figure, 0, "2008-04-01", example(RECORDED).replace(its, allerdale.toString()));
        assertThat(people()).containsExactly(new PeopleCount("cumbria", 1, 49_030, List.of()));
        membership.tell(
                STATISTICS,
                CORRECTED,
                figure,
                1,
                "2008-04-01",
                example(CORRECTED).replace(its, allerdale.toString()));
        assertThat(people()).containsExactly(new PeopleCount("cumbria", 1, 490_300, List.of()));
        membership.tell(
                STATISTICS, RECORDED, figure, 0, "2008-04-01", example(RECORDED).replace(its, allerdale.toString()));
        assertThat(people()).as("after old news").containsExactly(new PeopleCount("cumbria", 1, 490_300, List.of()));
    }

    @Test
    void knowsTypeAndSubRegionAsTheyWereOnADay() {
        Told district = Told.of("Halton", "DISTRICT", "cheshire-and-warrington");
        UUID halton = membership.organisation(district);
        membership.tell(halton, 1, "1998-04-01", Told.of("Halton", "UNITARY", "cheshire-and-warrington"));
        membership.tell(halton, 2, "2008-04-01", Told.of("Halton", "UNITARY", "merseyside"));
        assertThat(List.of(
                        on(halton, LocalDate.of(1998, 3, 31)), on(halton, LocalDate.of(1998, 4, 1)), on(halton, DAY)))
                .extracting(OrganisationOnDay::type, OrganisationOnDay::subRegion)
                .containsExactly(
                        tuple("DISTRICT", "cheshire-and-warrington"),
                        tuple("UNITARY", "cheshire-and-warrington"),
                        tuple("UNITARY", "merseyside"));
    }

    @Test
    void aCorrectionFromAnEarlierDayLeavesWhatLaterDaysChangedInOtherFields() {
        UUID halton = membership.organisation(Told.of("Halton", "DISTRICT", "cheshire"));
        membership.tell(halton, 1, "2008-04-01", Told.of("Halton", "DISTRICT", "merseyside"));
        membership.tell(halton, 2, "1998-04-01", Told.of("Halton", "UNITARY", "merseyside"));
        assertThat(on(halton, LocalDate.of(2008, 3, 31)))
                .extracting(OrganisationOnDay::type, OrganisationOnDay::subRegion)
                .containsExactly("UNITARY", "cheshire");
        assertThat(on(halton, DAY))
                .extracting(OrganisationOnDay::type, OrganisationOnDay::subRegion)
                .containsExactly("UNITARY", "merseyside");
    }

    @Test
    void theOrderInWhichVersionsArriveDoesNotMatter() {
        UUID inOrder = UUID.randomUUID();
        UUID mixed = UUID.randomUUID();
        Told first = Told.of("First", "DISTRICT", "cheshire");
        Told second = Told.of("Second", "UNITARY", "cheshire").active("1974-04-01", null);
        Told third = Told.of("Third", "UNITARY", "merseyside").active("1974-04-01", "2009-03-31");
        List<Told> told = List.of(first, second, third);
        List<String> days = List.of("1974-04-01", "1998-04-01", "2005-04-01");
        for (int version : new int[] {0, 1, 2}) {
            membership.tell(inOrder, version, days.get(version), told.get(version));
        }
        for (int version : new int[] {2, 0, 1, 1}) {
            membership.tell(mixed, version, days.get(version), told.get(version));
        }
        for (String day : List.of("1974-03-31", "1990-01-01", "2000-01-01", "2008-04-01", "2009-04-01")) {
            OrganisationOnDay expected = on(inOrder, LocalDate.parse(day));
            assertThat(on(mixed, LocalDate.parse(day)))
                    .as(day)
                    .isEqualTo(new OrganisationOnDay(
                            mixed,
                            "Third",
                            expected.type(),
                            expected.subRegion(),
                            expected.parent(),
                            expected.active()));
        }
    }

    @Test
    void answersWhichOrganisationsOfSomeTypesWereThereOnADayBySubRegion() {
        UUID preston = membership.organisation(Told.of("Preston", type, "lancashire"));
        UUID lancaster = membership.organisation(Told.of("Lancaster", type, "lancashire"));
        UUID firstDay =
                membership.organisation(Told.of("Halton", type, "merseyside").active("2008-04-01", null));
        UUID lastDay =
                membership.organisation(Told.of("Sefton", type, "merseyside").active(null, "2008-04-01"));
        membership.organisation(Told.of("Not yet there", type, "cumbria").active("2008-04-02", null));
        membership.organisation(Told.of("No longer there", type, "cumbria").active(null, "2008-03-31"));
        membership.organisation(Told.of("Of another type", type + "X", "cumbria"));
        assertThat(organisations.activeOn(DAY, List.of(type)))
                .extracting(OrganisationOnDay::id)
                .containsExactly(lancaster, preston, firstDay, lastDay);
        assertThat(organisations.countBySubRegion(DAY, List.of(type)))
                .isEqualTo(Map.of("lancashire", 2, "merseyside", 2));
        assertThat(organisations.subRegionsOn(DAY, List.of(type))).containsExactly("lancashire", "merseyside");
    }

    @Test
    void countsPeopleOnceAtTheLowestTier() {
        UUID county = membership.organisation(Told.of("The county", type, "lancashire"));
        UUID district = membership.organisation(
                Told.of("A district", type, "lancashire").below(county));
        UUID unitary = membership.organisation(Told.of("A unitary", type, "lancashire"));
        UUID gone = membership.organisation(
                Told.of("A former district", type, "lancashire").below(unitary).active(null, "1998-03-31"));
        membership.population(county, "2007-06-30", 1_100_000, ONS);
        membership.population(district, "2007-06-30", 130_000, ONS);
        membership.population(unitary, "2007-06-30", 140_000, ONS);
        membership.population(gone, "2007-06-30", 9, ONS);
        assertThat(people()).containsExactly(new PeopleCount("lancashire", 2, 270_000, List.of()));
    }

    @Test
    void namesTheOrganisationsWhoseFigureOfThatSourceAndDayIsMissing() {
        UUID known = membership.organisation(Told.of("Known", type, "cumbria"));
        UUID otherDay = membership.organisation(Told.of("Of another day", type, "cumbria"));
        UUID otherSource = membership.organisation(Told.of("Of another source", type, "cumbria"));
        membership.population(known, "2007-06-30", 0, ONS);
        membership.population(otherDay, "2006-06-30", 7, ONS);
        membership.population(otherSource, "2007-06-30", 7, "Census");
        assertThat(people())
                .containsExactly(new PeopleCount("cumbria", 3, 0, List.of("Of another day", "Of another source")));
    }

    @Test
    void knowsWhoFollowsAndWhoWentBefore() {
        UUID last = membership.organisation(Told.of("Last", type, "cheshire"));
        UUID other = membership.organisation(Told.of("Other", type, "cheshire"));
        UUID middle =
                membership.organisation(Told.of("Middle", type, "cheshire").followedBy(last));
        UUID first = membership.organisation(Told.of("First", type, "cheshire").followedBy(middle, other));
        assertThat(organisations.successors(first)).containsExactly(middle, other);
        assertThat(organisations.followers(first)).containsExactlyInAnyOrder(middle, other, last);
        assertThat(organisations.predecessors(last)).containsExactlyInAnyOrder(middle, first);
        assertThat(organisations.predecessors(first)).isEmpty();
        membership.tell(first, 1, "2009-04-01", Told.of("First", type, "cheshire"));
        assertThat(organisations.successors(first)).isEmpty();
    }

    @Test
    void parksWhatIsNotAsAgreedWhileTheRestGoesOn() {
        UUID poison = UUID.randomUUID();
        UUID nobody = UUID.randomUUID();
        Membership.send(ORGANISATIONS, REGISTERED, poison, 0, "2008-04-01", "{\"state\":{\"name\":\"No type\"}}");
        Membership.send(TYPES, TYPE_CREATED, nobody, 0, "2008-04-01", "{\"state\":{\"code\":\"UNDECIDED\"}}");
        UUID below = UUID.randomUUID();
        Membership.send(STATISTICS, RECORDED, below, 0, "2008-04-01", populationData(poison, "2007-06-30", -1, ONS));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString(), nobody.toString(), below.toString()));
        assertThat(organisations.onDay(poison, DAY)).isEmpty();
        assertThat(types.councils()).doesNotContain("UNDECIDED");
        UUID next = membership.organisation(Told.of("Next", type, "cumbria"));
        assertThat(on(next, DAY).active()).isTrue();
    }
}
