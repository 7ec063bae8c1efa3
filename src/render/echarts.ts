import { CustomChart, LineChart } from 'echarts/charts';
import { BrushComponent, DataZoomSliderComponent, GridComponent } from 'echarts/components';
import { env, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** The parts of ECharts that the explore view is made of: no others are loaded. */
use([LineChart, CustomChart, GridComponent, DataZoomSliderComponent, BrushComponent, SVGRenderer]);

// ECharts only listens to the mouse: see explore-fingers.
Object.assign(env, { touchEventsSupported: false, pointerEventsSupported: false });

export { init };
export type { EChartsType } from 'echarts/core';
