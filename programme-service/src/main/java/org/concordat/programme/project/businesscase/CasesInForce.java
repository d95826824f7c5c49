package org.concordat.programme.project.businesscase;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.project.CasesOfProjects;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.stage.BusinessCase;

/**
 * "Initiation needs a business-case version": programme.md, Projects. Of a case that is kept here that is the version which
 * was approved last.
 */
@ApplicationScoped
class CasesInForce implements CasesOfProjects {

    private final BusinessCases cases;

    CasesInForce(BusinessCases cases) {
        this.cases = cases;
    }

    @Override
    public void requireInForce(ProjectId project, BusinessCase named) {
        cases.ofProject(project.value())
                .ifPresent(kept -> requireInForce(kept.state().approvedVersion(), named));
    }

    private static void requireInForce(int approved, BusinessCase named) {
        if (approved == 0) {
            throw Refusal.conflict(
                    "business-case-not-approved",
                    "The project has a business case here that nobody has approved. Have it approved, and name version 1.");
        }
        if (!named.version().equals(Integer.toString(approved))) {
            throw Refusal.rule(
                    "business-case-not-in-force",
                    "/businessCase/version",
                    "Version %d of the project's business case was approved last, and %s is named. Send %1$d, or have another"
                                    .formatted(approved, named.version())
                            + " version approved first.");
        }
    }
}
