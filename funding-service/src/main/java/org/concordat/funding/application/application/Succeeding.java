package org.concordat.funding.application.application;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_SUCCEEDED_TO;
import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_WITHDRAWN;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_SUCCEEDED_TO;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/**
 * "On reorganisation, applications go to the named successor; without one, they are WITHDRAWN": funding.md, From elsewhere.
 * It happens once the organisation's last day is over, whenever membership tells of it.
 */
@ApplicationScoped
public class Succeeding {

    private static final int BATCH = 100;

    private final Applications applications;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Succeeding(Applications applications, Changes changes, BusinessCalendar calendar, Origin origin) {
        this.applications = applications;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public List<EndedParty> due() {
        return applications.ended(calendar.today(), BATCH);
    }

    /** In a transaction of its own; who comes second finds nothing to change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow(EndedParty ended) {
        origin.onBehalfOf("calendar", ended.organisation().value().toString());
        changes.of(applications, ended.application().value())
                .effective(new EffectiveDate(ended.lastDay().plusDays(1), "Reorganisation"))
                .recordWith(
                        Application.TYPE,
                        application -> {
                            follow(application, ended);
                            return null;
                        },
                        Succeeding::factOf);
    }

    private static void follow(Application application, EndedParty ended) {
        if (!application.status().isPending()
                || !application.isParty(ended.organisation().value())) {
            return;
        }
        if (ended.successor() == null) {
            application.withdraw(
                    "The applicant ended and nobody follows it", ended.lastDay().plusDays(1));
        } else {
            application.succeed(ended.organisation(), new OrganisationId(ended.successor()));
        }
    }

    private static ApplicationFact factOf(Application after) {
        boolean withdrawn = after.status() == ApplicationStatus.WITHDRAWN;
        if (after.isSubmitted()) {
            return withdrawn ? APPLICATION_WITHDRAWN : APPLICATION_SUCCEEDED_TO;
        }
        return withdrawn ? DRAFT_WITHDRAWN : DRAFT_SUCCEEDED_TO;
    }
}
