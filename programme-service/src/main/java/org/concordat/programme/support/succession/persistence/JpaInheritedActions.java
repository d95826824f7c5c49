package org.concordat.programme.support.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.concordat.programme.register.succession.persistence.offered.JpaInheritances;
import org.concordat.programme.support.action.ActionId;

/** Open actions of organisations. */
@Singleton
public class JpaInheritedActions extends JpaInheritances<ActionId> {

    private static final String OPEN = """
            select a.id as what, e.* from ended e join action a on a.organisation = e.predecessor
            where a.status = 'OPEN'""";

    JpaInheritedActions(AgroalDataSource dataSource) {
        super(dataSource, OPEN, ActionId::new);
    }
}
