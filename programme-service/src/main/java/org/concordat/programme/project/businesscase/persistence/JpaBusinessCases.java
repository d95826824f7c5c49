package org.concordat.programme.project.businesscase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.businesscase.BusinessCases;
import org.concordat.programme.project.businesscase.ProjectCase;

/** Business cases in PostgreSQL. */
@ApplicationScoped
public class JpaBusinessCases implements BusinessCases, PanacheAggregates<ProjectCase> {

    @Override
    public Optional<ProjectCase> ofProject(UUID project) {
        return find("project", project).firstResultOptional();
    }
}
