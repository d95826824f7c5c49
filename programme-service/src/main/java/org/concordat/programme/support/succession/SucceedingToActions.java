package org.concordat.programme.support.succession;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Succeeding;
import org.concordat.programme.support.action.ActionId;
import org.concordat.programme.support.action.KeepingActions;

/** "Open actions go to the named successor": programme.md, Reorganisation. */
@Singleton
public class SucceedingToActions extends Succeeding<ActionId> {

    private final EndedActors ended;
    private final KeepingActions actions;

    SucceedingToActions(EndedActors ended, KeepingActions actions, BusinessCalendar calendar, Origin origin) {
        super(calendar, origin);
        this.ended = ended;
        this.actions = actions;
    }

    @Override
    public String work() {
        return "Succeeding to actions";
    }

    @Override
    protected List<Inheritance<ActionId>> endedBefore(LocalDate today, int atMost) {
        return ended.before(today, atMost);
    }

    @Override
    protected void pass(Inheritance<ActionId> inheritance) {
        actions.passOn(inheritance);
    }
}
