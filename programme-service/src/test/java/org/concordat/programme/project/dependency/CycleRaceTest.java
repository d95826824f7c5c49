package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.project.project.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Of two links that together close a cycle one is refused, whatever runs at once": programme.md, Dependencies. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CycleRaceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("concordat.cycle-rounds", 1_000);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    LinkingMilestones linking;

    @Inject
    Networks networks;

    @Inject
    Origin origin;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private Sql sql;

    @BeforeEach
    void openTheDatabase() {
        sql = new Sql(dataSource);
    }

    @AfterEach
    void endTheThreads() {
        workers.shutdownNow();
    }

    /** Milestones of a project of their own each; what a project needs beside them does not matter here. */
    private List<LinkedMilestone> milestones(int count) {
        var all = new ArrayList<LinkedMilestone>();
        for (int i = 0; i < count; i++) {
            var milestone = new LinkedMilestone(UUID.randomUUID(), UUID.randomUUID());
            sql.update("""
                    insert into project (id, version, title, same_name, lead, proposed_on, proposed_by, stage,
                        award_suspended, reports_every, report_due_days, escalated)
                    values (?, 0, 'Project', 'project', ?, date '2008-04-01', 'somebody', 'INITIATION', false, 'MONTHLY', 10, false)""", milestone.project(), UUID.randomUUID());
            sql.update("""
                    insert into project_milestone (project, position, id, title, forecast_on)
                    values (?, 0, ?, 'Milestone', date '2009-06-01')""", milestone.project(), milestone.milestone());
            all.add(milestone);
        }
        return all;
    }

    /** Whether it was taken. */
    private boolean link(LinkedMilestone predecessor, LinkedMilestone successor) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            origin.onBehalfOf("test", "cycle-race");
            linking.add(predecessor, successor, 0, EffectiveDate.TODAY);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.type()).isIn("dependency-cycle", "dependency-exists");
            return false;
        } finally {
            context.terminate();
        }
    }

    /** All at the same moment, each on a thread of its own; answers with how many were taken. */
    private long atOnce(List<NetworkLink> links) throws Exception {
        var together = new CyclicBarrier(links.size());
        var running = new ArrayList<Future<Boolean>>();
        for (NetworkLink link : links) {
            running.add(workers.submit(() -> {
                together.await();
                return link(link.predecessor(), link.successor());
            }));
        }
        long taken = 0;
        for (Future<Boolean> each : running) {
            taken += each.get() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void ofTwoLinksThatCloseACycleOneStandsHoweverManySendThemAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<LinkedMilestone> pair = milestones(2);
            var links = new ArrayList<NetworkLink>();
            for (int i = 0; i < THREADS; i++) {
                links.add(new NetworkLink(pair.get(i % 2), pair.get(1 - i % 2), 0));
            }
            assertThat(atOnce(links)).as("taken in round %d", round).isEqualTo(1);
            assertThat(networks.ofProject(new ProjectId(pair.get(0).project())).size())
                    .isEqualTo(1);
        }
    }

    @Test
    void ofEightLinksInARingSevenStand() throws Exception {
        for (int round = 0; round < ROUNDS / 10; round++) {
            List<LinkedMilestone> ring = milestones(THREADS);
            var links = new ArrayList<NetworkLink>();
            for (int i = 0; i < THREADS; i++) {
                links.add(new NetworkLink(ring.get(i), ring.get((i + 1) % THREADS), 0));
            }
            assertThat(atOnce(links)).as("taken in round %d", round).isEqualTo(THREADS - 1);
            assertThat(networks.ofProject(new ProjectId(ring.get(0).project())).inOrder())
                    .hasSize(THREADS);
        }
    }
}
