package org.concordat.programme.support.action;

import static org.concordat.programme.support.action.ActionFact.ACTION_AGREED;
import static org.concordat.programme.support.action.ActionFact.ACTION_AMENDED;
import static org.concordat.programme.support.action.ActionFact.ACTION_DONE;
import static org.concordat.programme.support.action.ActionFact.ACTION_DROPPED;
import static org.concordat.programme.support.action.ActionFact.ACTION_PASSED_ON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.register.succession.Inheritance;

/** Keeps what organisations are to do until it is done or dropped. */
@ApplicationScoped
public class KeepingActions {

    private final Actions actions;
    private final SourceReferences sources;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingActions(
            Actions actions,
            SourceReferences sources,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.actions = actions;
        this.sources = sources;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the one on which it was agreed */
    @Transactional
    public ActionView agree(UUID organisation, ActionSource source, ActionDetails details, EffectiveDate effective) {
        LocalDate agreedOn = calendar.dayThatHasCome(effective.day(), "/agreedOn");
        organisations.requireThere(organisation, agreedOn, "/organisation");
        sources.require(source);
        var action = new Action(organisation, source, agreedOn, details);
        return shown(changes.add(actions, action, ACTION_AGREED, effective));
    }

    @Transactional
    public ActionView amend(Amendment<ActionDetails> amendment) {
        return shown(changes.of(actions, amendment)
                .record(ACTION_AMENDED, action -> action.amend(amendment.applyTo(action.details()))));
    }

    /** @param effective its day is the one on which it was done */
    @Transactional
    public ActionView complete(UUID id, String evidence, EffectiveDate effective) {
        LocalDate doneOn = calendar.dayThatHasCome(effective.day(), "/doneOn");
        return shown(changes.of(actions, id)
                .effective(effective)
                .record(ACTION_DONE, action -> action.complete(doneOn, evidence)));
    }

    /** @param effective with the reason */
    @Transactional
    public ActionView drop(UUID id, EffectiveDate effective) {
        return shown(changes.of(actions, id)
                .effective(effective)
                .record(ACTION_DROPPED, action -> action.drop(effective.reason())));
    }

    /** To the organisation that follows the one that is to do it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passOn(Inheritance<ActionId> inheritance) {
        changes.of(actions, inheritance.what().value())
                .effective(inheritance.effective())
                .record(ACTION_PASSED_ON, action -> action.succeed(inheritance.succession()));
    }

    public ActionView get(UUID id) {
        return shown(actions.get(id));
    }

    public Page<ActionView> list(ActionFilter filter, PageRequest page) {
        LocalDate today = calendar.today();
        return actions.list(filter, today, page).map(action -> ActionView.of(action, today));
    }

    private ActionView shown(Action action) {
        return ActionView.of(action, calendar.today());
    }
}
