package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance story of programme, through the public APIs of the running stack: what waits for what. */
@Order(25)
@ExtendWith(WithFundingOffice.class)
class LinkStoryTest {
    private static final String LEAD = "Preston City Council";
    private static final int LINKED = 500;
    private static final int THREADS = 8;
    private static final int TIMES = 100;

    /** A milestone, with the project that it is of. */
    private record Milestone(String project, String id) {

        String path() {
            return "projects/%s/milestones/%s".formatted(project, id);
        }

        Map<String, Object> end() {
            return object("project", project, "milestone", id);
        }
    }

    /** Of a project of its own, whose mandate is decided. */
    private static Milestone milestone(FundingOffice office, String title, String forecastOn) {
        return milestone(office, office.organisation(LEAD), title, forecastOn);
    }

    private static Milestone milestone(FundingOffice office, String lead, String title, String forecastOn) {
        ServiceClient officer = office.programme("programme-officer");
        String project = officer.post(
                        "projects",
                        object("lead", lead, "title", "Project of " + title, "effectiveOn", "2008-09-01"),
                        key())
                .id();
        office.programme("partnership-admin")
                .post(
                        "projects/" + project + "/gates/MANDATE/decisions",
                        object("outcome", "PASS", "decidedOn", "2008-09-08"),
                        key());
        String id = officer.post(
                        "projects/" + project + "/milestones",
                        object("title", title, "forecastOn", forecastOn, "effectiveOn", "2008-09-08"),
                        key())
                .id();
        return new Milestone(project, id);
    }

    private static void link(FundingOffice office, Milestone predecessor, Milestone successor) {
        office.programme("programme-officer")
                .post(
                        "dependencies",
                        object(
                                "predecessor",
                                predecessor.end(),
                                "successor",
                                successor.end(),
                                "effectiveOn",
                                "2008-09-08"),
                        key());
    }

    private static void expect(FundingOffice office, Milestone milestone, String forecastOn) {
        office.programme("programme-officer").patch(milestone.path(), object("forecastOn", forecastOn), "*");
    }

    private static String forecast(FundingOffice office, Milestone milestone) {
        return office.programme("programme-officer")
                .get(milestone.path())
                .required("forecastOn")
                .asText();
    }

    @Test
    void p5Links(FundingOffice office) {
        Milestone a = milestone(office, "A", "2009-02-02");
        Milestone b = milestone(office, "B", "2009-02-16");
        Milestone c = milestone(office, "C", "2009-02-18");
        Milestone achieved = milestone(office, "achieved", "2009-02-16");
        link(office, a, b);
        link(office, b, c);
        link(office, a, achieved);
        office.programme("programme-officer")
                .post(
                        achieved.path() + "/achievement",
                        object("evidence", "Minutes", "achievedOn", "2009-01-30"),
                        key());

        JsonNode wouldHit = office.programme("programme-officer").get(a.path() + "/slip?weeks=3");
        assertThat(wouldHit.required("hits").findValuesAsText("title")).containsExactly("B", "C");
        assertThat(wouldHit.required("hits").findValuesAsText("workingDays")).containsExactly("5", "3");
        expect(office, a, "2009-02-23");
        assertThat(forecast(office, b)).isEqualTo("2009-02-23");
        assertThat(forecast(office, c)).isEqualTo("2009-02-23");
        assertThat(forecast(office, achieved)).isEqualTo("2009-02-16");

        expect(office, a, "2009-02-02");
        assertThat(forecast(office, b)).isEqualTo("2009-02-23");
        assertThat(forecast(office, c)).isEqualTo("2009-02-23");

        for (String named : List.of("'A' of 'Project of A'", "'B' of", "'C' of")) {
            assertRefused(409, named, () -> link(office, c, a));
        }
    }

    @Test
    void p5OfTwoThatCloseACycleTogetherOneStands(FundingOffice office) throws Exception {
        Milestone d = milestone(office, "D", "2009-02-02");
        Milestone e = milestone(office, "E", "2009-02-02");
        Map<Milestone, Refused> refused = new ConcurrentHashMap<>();
        Together.forEach(List.of(d, e), 2, first -> {
            try {
                link(office, first, first.equals(d) ? e : d);
            } catch (Refused cycle) {
                refused.put(first, cycle);
            }
        });
        assertThat(refused.values()).singleElement().satisfies(cycle -> {
            assertThat(cycle.status()).isEqualTo(409);
            assertThat(cycle.getMessage()).contains("dependency-cycle");
        });
        assertThat(office.programme("programme-officer").list("dependencies?project=" + d.project()))
                .hasSize(1);
    }

    @Test
    void p5TheCriticalPathOfFiveHundredLinkedProjects(FundingOffice office) throws Exception {
        String lead = office.organisation(LEAD);
        Map<Integer, Milestone> all = new ConcurrentHashMap<>();
        Together.forEach(
                IntStream.range(0, LINKED).boxed().toList(),
                THREADS,
                i -> all.put(i, milestone(office, lead, "M" + i, "2009-03-02")));
        for (int i = 1; i < LINKED; i++) {
            link(office, all.get(i - 1), all.get(i));
        }
        String path = "critical-path?project=" + all.get(0).project();
        ServiceClient officer = office.programme("programme-officer");
        var taken = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            Instant begun = Instant.now();
            JsonNode found = officer.get(path);
            taken.add(Duration.between(begun, Instant.now()));
            assertThat(found.required("path")).hasSize(LINKED);
        }
        Measured.spread("critical path of %d linked projects".formatted(LINKED), taken);
    }
}
