package org.concordat.programme.sharing.match.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WhileUnchanged;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.sharing.match.ProjectProfile;
import org.concordat.programme.sharing.match.ProjectProfiles;
import org.concordat.programme.sharing.match.RegionProjects;

/** Reads all projects at once, and keeps what was read for whoever asks next, for whichever organisation. */
@ApplicationScoped
public class JpaProjectProfiles implements ProjectProfiles {

    private static final String ALL = """
            select p.id, p.lead, p.stage, lower(p.service_area) as service_area, o.partners, t.tools, h.themes
            from project p
            left join (select project, array_agg(organisation) as partners from project_partner group by project) o
                on o.project = p.id
            left join (select project, array_agg(lower(tool)) as tools from project_tool group by project) t
                on t.project = p.id
            left join (select project, array_agg(theme) as themes from project_theme group by project) h
                on h.project = p.id""";

    /** There is one region. */
    private enum Question {
        ALL_PROJECTS
    }

    private final Sql sql;
    private final WhileUnchanged<Question, RegionProjects> kept;

    JpaProjectProfiles(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
        this.kept = new WhileUnchanged<>(dataSource, 1);
    }

    @Override
    public RegionProjects ofRegion() {
        return kept.get(Question.ALL_PROJECTS, () -> new RegionProjects(sql.list(ALL, JpaProjectProfiles::profile)));
    }

    private static ProjectProfile profile(ResultSet row) throws SQLException {
        var organisations = new HashSet<UUID>(all(row, "partners", UUID[].class));
        organisations.add(row.getObject("lead", UUID.class));
        return new ProjectProfile(
                row.getObject("id", UUID.class),
                organisations,
                Stage.valueOf(row.getString("stage")),
                row.getString("service_area"),
                all(row, "tools", String[].class),
                all(row, "themes", String[].class));
    }

    private static <T> Set<T> all(ResultSet row, String column, Class<T[]> type) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Set.of() : Set.copyOf(Arrays.asList(type.cast(array.getArray())));
    }
}
