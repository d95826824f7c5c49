package org.concordat.programme.project.project;

import java.util.UUID;
import org.concordat.programme.project.stage.Stage;

/**
 * Which projects are asked for; {@code null} asks for all.
 *
 * @param organisation that leads or takes part
 * @param theme code of a theme that it belongs to, or under which one of its themes stands
 * @param servesAnObjective whether it serves some objective, or none
 * @param boundary the only organisation whose projects the caller may see
 */
public record ProjectFilter(
        UUID organisation,
        String subRegion,
        UUID programme,
        Stage stage,
        Boolean onHold,
        Boolean escalated,
        UUID award,
        String theme,
        UUID objective,
        Boolean servesAnObjective,
        UUID boundary) {}
