package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

class PathScriptsTest {

    @Test
    void whatIsKnownOfAScriptIsKnownOfAll() {
        PathScripts.shareTheirMetaClass();

        assertThat(new GroovyShell().parse("1").getMetaClass()).isInstanceOf(DelegatingMetaClass.class);
    }

    @Test
    void pathsGiveTheSameNumbersAndTakeTheSameClosures() {
        PathScripts.shareTheirMetaClass();
        PathScripts.shareTheirMetaClass();
        JsonPath answer = new JsonPath("{\"rows\":[{\"score\":20.0,\"name\":\"A\"},{\"score\":5.5,\"name\":\"B\"}]}");

        assertThat(answer.<Object>get("rows[0].score")).isEqualTo(20.0f);
        assertThat(answer.getList("rows.score")).containsExactly(20.0f, 5.5f);
        assertThat(answer.<Object>get("rows.find { it.name == 'B' }.score")).isEqualTo(5.5f);
        assertThat(answer.getInt("rows.size()")).isEqualTo(2);
    }
}
