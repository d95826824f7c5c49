package org.concordat.programme.project.succession.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.register.succession.persistence.offered.JpaInheritances;

/** Open projects that organisations lead or take part in. */
@Singleton
public class JpaInheritedProjects extends JpaInheritances<ProjectId> {

    private static final String OPEN = """
            select p.id as what, e.* from ended e join project p on p.lead = e.predecessor
            where p.stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING')
            union all
            select p.id, e.*
            from ended e join project_partner m on m.organisation = e.predecessor join project p on p.id = m.project
            where p.stage in ('MANDATE', 'INITIATION', 'DELIVERY', 'CLOSING')""";

    JpaInheritedProjects(AgroalDataSource dataSource) {
        super(dataSource, OPEN, ProjectId::new);
    }
}
