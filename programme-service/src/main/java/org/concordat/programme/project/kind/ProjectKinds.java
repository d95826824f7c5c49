package org.concordat.programme.project.kind;

import static org.concordat.programme.project.kind.ProjectKindFact.PROJECT_KIND_AMENDED;
import static org.concordat.programme.project.kind.ProjectKindFact.PROJECT_KIND_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The kinds of project of the partnership, to which projects refer. */
@Singleton
public class ProjectKinds extends ReferenceList<ProjectKind> {

    ProjectKinds() {
        super(ProjectKind.class, PROJECT_KIND_CREATED, PROJECT_KIND_AMENDED, "project kind");
    }
}
