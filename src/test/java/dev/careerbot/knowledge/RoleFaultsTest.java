package dev.careerbot.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip in a role's own file would cost it a name, its place or its buttons. */
class RoleFaultsTest extends FaultScene {
    private static final String ROLE = "roles/data-analyst/role.md";

    @BeforeEach
    void addRole() throws IOException {
        copy.addDataAnalyst();
    }

    @Test
    void aSectionInTheReadingOrderIsThere() throws IOException {
        copy.replace(ROLE, "order: 3", "order: 3\nsections: responsabilities");
        assertFault("5: 'responsabilities' is no section of the role, name one of responsibilities");
    }

    @Test
    void twoRolesDoNotHaveOnePlace() throws IOException {
        copy.replace("roles/ml-engineer/role.md", "order: 1", "order: 3");
        assertEquals(
                List.of("roles/ml-engineer/role.md:5: 'order:' has '3', and so has the role data-analyst,"
                        + " keep it in one of them"),
                faults());
    }

    @Test
    void aShortFormIsOfOneRoleAndFitsIntoALink() throws IOException {
        copy.replace("roles/ml-engineer/role.md", "short: mle", "short: da");
        assertEquals(
                List.of("roles/ml-engineer/role.md:3: 'short:' has 'da', and so has the role data-analyst,"
                        + " keep it in one of them"),
                faults());
        copy.replace(ROLE, "short: da", "short: Data A");
        assertFault("3: 'short:' is 'Data A', use small letters, digits and single hyphens");
    }

    @Test
    void aNameIsOfOneRole() throws IOException {
        copy.replace("roles/ml-engineer/role.md", "(mle|mles),", "(mle|mles), Data-Analyst,");
        assertEquals(
                List.of("roles/ml-engineer/role.md:6: 'names:' has 'data analyst', and so has the role data-analyst,"
                        + " keep it in one of them"),
                faults());
    }

    @Test
    void aBracketWithoutItsPairIsNamedWithItsLine() throws IOException {
        copy.replace(ROLE, "data analysts\n", "data analysts,\n  ((bi|data) analyst, bi|data person\n");
        assertEquals(
                List.of(
                        ROLE + ":6: '((bi|data) analyst' has a bracket or a | without its pair,"
                                + " write for example '(data|bi) analyst'",
                        ROLE + ":6: 'bi|data person' has a bracket or a | without its pair,"
                                + " write for example '(data|bi) analyst'"),
                faults());
    }

    private void assertFault(String fault) throws IOException {
        assertEquals(List.of(ROLE + ":" + fault), faults());
    }
}
