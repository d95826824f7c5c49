package org.concordat.programme.support.succession;

import jakarta.inject.Singleton;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.succession.Inheritance;
import org.concordat.programme.register.succession.Inheritances;
import org.concordat.programme.register.succession.Succeeding;
import org.concordat.programme.support.action.ActionId;
import org.concordat.programme.support.action.KeepingActions;

/** "Open actions go to the named successor": programme.md, Reorganisation. */
@Singleton
public class SucceedingToActions extends Succeeding<ActionId> {

    private final KeepingActions actions;

    SucceedingToActions(
            Inheritances<ActionId> inherited, KeepingActions actions, BusinessCalendar calendar, Origin origin) {
        super(inherited, calendar, origin);
        this.actions = actions;
    }

    @Override
    public String work() {
        return "Succeeding to actions";
    }

    @Override
    protected void pass(Inheritance<ActionId> inheritance) {
        actions.passOn(inheritance);
    }
}
