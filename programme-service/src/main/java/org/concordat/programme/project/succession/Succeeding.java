package org.concordat.programme.project.succession;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_LEAD_CHANGED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_PARTNER_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.Projects;

/**
 * "Open projects go to the named successor": programme.md, Reorganisation. It happens once the organisation's last day is
 * over, whenever membership tells of it.
 */
@ApplicationScoped
public class Succeeding {

    private static final int BATCH = 100;

    private final EndedParties ended;
    private final Projects projects;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Succeeding(EndedParties ended, Projects projects, Changes changes, BusinessCalendar calendar, Origin origin) {
        this.ended = ended;
        this.projects = projects;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public List<EndedParty> due() {
        return ended.before(calendar.today(), BATCH);
    }

    /** In a transaction of its own; who comes second finds nothing to change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeed(EndedParty party) {
        origin.onBehalfOf("calendar", party.succession().predecessor().value().toString());
        LocalDate on = party.lastDay().plusDays(1);
        changes.of(projects, party.project().value())
                .effective(new EffectiveDate(on, "Reorganisation"))
                .recordWith(
                        Project.TYPE,
                        project -> succeed(project, party),
                        project -> project.lead()
                                        .equals(party.succession().successor().value())
                                ? PROJECT_LEAD_CHANGED
                                : PROJECT_PARTNER_CHANGED);
    }

    private static boolean succeed(Project project, EndedParty party) {
        boolean open = project.stage().isOpen();
        if (open) {
            project.succeed(party.succession());
        }
        return open;
    }
}
