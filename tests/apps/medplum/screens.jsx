import { Anchor, Container, Grid, Group, Tabs, Text } from '@mantine/core';
import {
  PatientHeader,
  PatientSummary,
  ResourceForm,
  ResourceTable,
  SearchControl,
  useMedplumProfile,
} from '@medplum/react';
import { PEOPLE } from './people.js';

/** The screens of the application, by path: `/`, `/Patient/id`, `/Patient/id/edit`, `/compare/id/id`. */
export function Screen({ path, navigate }) {
  const [place, first, second] = path.split('/').slice(1);
  return (
    <>
      <TopBar navigate={navigate} />
      {place === '' && <PatientList navigate={navigate} />}
      {place === 'Patient' && second === undefined && <Chart id={first} />}
      {place === 'Patient' && second === 'edit' && <EditForm id={first} />}
      {place === 'compare' && (
        <Grid>
          <Grid.Col span={6}>
            <Chart id={first} />
          </Grid.Col>
          <Grid.Col span={6}>
            <Chart id={second} />
          </Grid.Col>
        </Grid>
      )}
    </>
  );
}

/** The logged doctor, and links that change the chart without loading a page. */
function TopBar({ navigate }) {
  const doctor = useMedplumProfile();
  const go = (event) => {
    event.preventDefault();
    navigate(event.currentTarget.getAttribute('href'));
  };
  return (
    <Group component="header" justify="space-between" p="sm">
      <Group component="nav">
        <Anchor href="/" onClick={go}>
          Patients
        </Anchor>
        {PEOPLE.map(({ id }, at) => (
          <Anchor key={id} href={`/Patient/${id}`} onClick={go}>
            Chart {at + 1}
          </Anchor>
        ))}
      </Group>
      <Text>
        {doctor.name[0].prefix[0]} {doctor.name[0].given[0]} {doctor.name[0].family}
      </Text>
    </Group>
  );
}

function PatientList({ navigate }) {
  const search = {
    resourceType: 'Patient',
    fields: ['name', 'birthDate', 'gender', 'phone'],
    count: 20,
  };
  return (
    <SearchControl
      search={search}
      onClick={({ resource }) => navigate(`/Patient/${resource.id}`)}
    />
  );
}

/** As in Medplum’s own applications: the summary at the side, the header and the tabs beside it. */
function Chart({ id }) {
  const patient = { reference: `Patient/${id}` };
  return (
    <Grid component="main">
      <Grid.Col span={4}>
        <PatientSummary patient={patient} />
      </Grid.Col>
      <Grid.Col span={8}>
        <PatientHeader patient={patient} />
        <Tabs defaultValue="details">
          <Tabs.List>
            <Tabs.Tab value="details">Details</Tabs.Tab>
            <Tabs.Tab value="history">History</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="details">
            <ResourceTable value={patient} ignoreMissingValues />
          </Tabs.Panel>
        </Tabs>
      </Grid.Col>
    </Grid>
  );
}

function EditForm({ id }) {
  return (
    <Container component="main">
      <ResourceForm defaultValue={{ reference: `Patient/${id}` }} onSubmit={() => undefined} />
    </Container>
  );
}
